import { expect, test } from 'vitest'
import type { Entry } from './entry.ts'
import { renderPackage } from './render-package.ts'

const common = { from: '@parlance/core', file: 'packages/core/src/a.ts', tags: [], parts: [] }

test('shows a function whole, and everything else in a line', () => {
  const entries: Entry[] = [
    {
      ...common,
      name: 'send',
      kind: 'function',
      text: 'Sends.\n\nOnce.',
      tags: [
        { name: '@param', text: '`text`: what is sent.' },
        { name: '@throws', text: '`ApiError`.' },
        { name: '@see', text: 'https://example.com/send' },
        { name: '@example', text: '```ts\nsend()\n```' },
      ],
      parts: [{ name: 'Args', text: 'What is sent.', fields: [{ name: 'text', text: 'At most\n9.' }] }],
    },
    { ...common, name: 'Text', kind: 'type', text: 'A | B. And more.' },
  ]
  expect(renderPackage('@parlance/core', 'The core.', entries, () => ['function send(): void']))
    .toMatchInlineSnapshot(`
      "<!-- Written by \`npm run reference\` from the doc comments. -->

      # @parlance/core

      The core. [All packages](README.md)

      ## Import from \`@parlance/core\`

      [\`send\`](#send)

      ### send

      \`\`\`typescript
      function send(): void
      \`\`\`

      Sends.

      Once.

      - \`text\`: what is sent.

      **Throws** \`ApiError\`.

      **See** <https://example.com/send>

      \`\`\`ts
      send()
      \`\`\`

      **\`send.Args\`**: What is sent.

      - \`text\`: At most 9.

      [Source](../../packages/core/src/a.ts)

      ### Types

      | name | what it is |
      | --- | --- |
      | [\`Text\`](../../packages/core/src/a.ts) | A \\| B. |
      "
    `)
})
