import { anchorOf } from './anchor-of.ts'
import type { Entry } from './entry.ts'
import { firstSentence } from './first-sentence.ts'

const pageOf = (from: string): string => `${from.split('/')[1]}.md`

/** The page above the pages of the packages: every function, and where its own page is. */
export const renderIndex = (entries: readonly Entry[]): string => {
  const imports = [...new Set(entries.map(({ from }) => from))]
  const count = (from: string, kind: Entry['kind']): number =>
    entries.filter((entry) => entry.from === from && entry.kind === kind).length
  const functions = entries
    .filter(({ kind }) => kind === 'function')
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en') || a.from.localeCompare(b.from, 'en'))
  return `${[
    '<!-- Written by `npm run reference` from the doc comments. -->',
    '# Reference',
    'What each package exports. `npm run reference` also writes the whole of it, every type with every field, as pages with a search to `.cache/reference`.',
    [
      '| import from | functions | errors | values | types |',
      '| --- | --: | --: | --: | --: |',
      ...imports.map((from) => {
        const counts = (['function', 'class', 'value', 'type'] as const).map((kind) => count(from, kind))
        return `| [\`${from}\`](${pageOf(from)}) | ${counts.join(' | ')} |`
      }),
    ].join('\n'),
    '## Functions',
    [
      '| function | import from | what it does |',
      '| --- | --- | --- |',
      ...functions.map(
        (each) =>
          `| [\`${each.name}\`](${pageOf(each.from)}#${anchorOf(each.name)}) | \`${each.from}\` | ${firstSentence(each.text).replaceAll('|', '\\|')} |`,
      ),
    ].join('\n'),
  ].join('\n\n')}\n`
}
