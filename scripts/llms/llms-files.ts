import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { indexOf, type Section } from './index-of.ts'
import { withWholeLinks } from './with-whole-links.ts'

const readme = 'README.md'
const index = 'docs/README.md'

/** The sections of the index whose pages stand in llms-full.txt: what it takes to write a program. */
const inFull = new Set(['Guides', 'Packages'])
/** What a reader in a hurry may leave out goes by this name in llms.txt. */
const optional = new Map([['Working on Parlance', 'Optional']])

/**
 * llms.txt (a summary, and a link with a line for each page of the index) and llms-full.txt (the pages themselves), by their
 * paths. See https://llmstxt.org.
 */
export const llmsFiles = (root: string): Readonly<Record<string, string>> => {
  const read = (path: string): string => readFileSync(join(root, path), 'utf8')
  const manifest: { repository: { url: string } } = JSON.parse(read('packages/core/package.json'))
  // The text of a page: what reads these files wants no page of GitHub around it.
  const base = `${manifest.repository.url.replace(/^git\+|\.git$/g, '')}/raw/main/`
  const sections = indexOf(index, read(index))
  const whole = (path: string): string => withWholeLinks(path, read(path), base).trimEnd()

  const [, name = '', summary = ''] = /^# (.+)\n\n([^]+?)\n\n/.exec(whole(readme)) ?? []
  const head = `# ${name}\n\n> ${summary.replaceAll('\n', '\n> ')}\n`
  const pages = sections.filter(({ title }) => inFull.has(title)).flatMap(({ entries }) => entries)
  const paths = [readme, ...pages.map(({ path }) => path)]
  return {
    'llms.txt': [
      head,
      `Fields that travel keep the API's own names (\`app_id\`, \`text_message\`); what Parlance adds is camelCase. The guides and the packages in one file: [llms-full.txt](${base}llms-full.txt).\n`,
      ...sections.map((section) => sectionText(section, base)),
    ].join('\n'),
    'llms-full.txt': paths.map((path) => `<!-- ${base}${path} -->\n\n${whole(path)}\n`).join('\n'),
  }
}

const sectionText = ({ title, entries }: Section, base: string): string =>
  [
    `## ${optional.get(title) ?? title}\n`,
    ...entries.map(({ name, path, says }) => `- [${name}](${base}${path})${says && `: ${says}`}`),
    '',
  ].join('\n')
