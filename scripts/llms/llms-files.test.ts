import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeTree } from '../test/write-tree.ts'
import { checkLlms } from './check-llms.ts'
import { llmsFiles } from './llms-files.ts'

const fence = '```'
const pages = {
  'README.md': `# Parlance\n\nAn SDK for the [API](https://example.com).\nSmall.\n\nRead [on](docs/README.md), or [below](#more).\n\n## More\n`,
  'docs/README.md':
    '# Documentation\n\n## Guides\n\n- [Start](guides/start.md): from nothing\n- [API](https://example.com): elsewhere\n\n## Packages\n\n- [`core`](../packages/core/README.md)\n\nWords.\n\n## Examples\n\n- [Send](../examples/send/README.md): there and back\n\n## Working on Parlance\n\n- [Contributing](../CONTRIBUTING.md)\n\n## Nothing\n',
  'docs/guides/start.md': `# Start\n\n[Core](../../packages/core/README.md#options)\n\n${fence}md\n[as it is](start.md)\n${fence}\n`,
  'packages/core/README.md': '# core\n',
  'packages/core/package.json': '{ "repository": { "url": "git+https://github.com/a/b.git" } }',
}

test('makes an index with a line for each page, and whole links', () => {
  expect(llmsFiles(writeTree(pages))['llms.txt']).toMatchInlineSnapshot(`
    "# Parlance

    > An SDK for the [API](https://example.com).
    > Small.

    Fields that travel keep the API's own names (\`app_id\`, \`text_message\`); what Parlance adds is camelCase. The guides and the packages in one file: [llms-full.txt](https://github.com/a/b/raw/main/llms-full.txt).

    ## Guides

    - [Start](https://github.com/a/b/raw/main/docs/guides/start.md): from nothing

    ## Packages

    - [\`core\`](https://github.com/a/b/raw/main/packages/core/README.md)

    ## Examples

    - [Send](https://github.com/a/b/raw/main/examples/send/README.md): there and back

    ## Optional

    - [Contributing](https://github.com/a/b/raw/main/CONTRIBUTING.md)
    "
  `)
})

test('makes one file of the guides and the packages, after the first page', () => {
  expect(llmsFiles(writeTree(pages))['llms-full.txt']).toMatchInlineSnapshot(`
    "<!-- https://github.com/a/b/raw/main/README.md -->

    # Parlance

    An SDK for the [API](https://example.com).
    Small.

    Read [on](https://github.com/a/b/raw/main/docs/README.md), or [below](#more).

    ## More

    <!-- https://github.com/a/b/raw/main/docs/guides/start.md -->

    # Start

    [Core](https://github.com/a/b/raw/main/packages/core/README.md#options)

    \`\`\`md
    [as it is](start.md)
    \`\`\`

    <!-- https://github.com/a/b/raw/main/packages/core/README.md -->

    # core
    "
  `)
})

test('tells a file that is missing or old, and none that is current', () => {
  const root = writeTree(pages)
  const [index, full] = Object.entries(llmsFiles(root))
  if (!index || !full) throw new Error('no files')
  writeFileSync(join(root, full[0]), full[1])
  expect(checkLlms(root)).toEqual([
    'llms.txt is not what the pages say now: write it anew with "npm run llms"',
  ])
  writeFileSync(join(root, index[0]), index[1])
  expect(checkLlms(root)).toEqual([])
  writeFileSync(join(root, 'docs/guides/start.md'), '# Start\n\nAnew.\n')
  expect(checkLlms(root)).toEqual([
    'llms-full.txt is not what the pages say now: write it anew with "npm run llms"',
  ])
})
