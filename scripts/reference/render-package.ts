import { anchorOf } from './anchor-of.ts'
import type { Entry, Part } from './entry.ts'
import { firstSentence } from './first-sentence.ts'

/** A function's heads as they stand in its source. */
export type ReadSignatures = (entry: Entry) => readonly string[]

const cell = (text: string): string => text.replaceAll('|', '\\|')
const source = ({ file }: Entry): string => `../../${file}`

const renderPart = (name: string, part: Part): string =>
  [
    `**\`${name}.${part.name}\`**: ${part.text.replaceAll(/\s+/g, ' ')}`,
    ...(part.fields.length > 0 ? [''] : []),
    ...part.fields.map((field) => `- \`${field.name}\`: ${field.text.replaceAll(/\s+/g, ' ')}`),
  ].join('\n')

const titles: Readonly<Record<string, string>> = { '@throws': 'Throws', '@returns': 'Gives', '@see': 'See' }

const renderTags = ({ tags }: Entry): string[] => [
  ...tags.filter(({ name }) => name === '@param').map(({ text }) => `- ${text}`),
  ...tags
    .filter(({ name }) => titles[name] !== undefined)
    .map(({ name, text }) => `**${titles[name]}** ${text.replaceAll(/^https:\S+$/gm, '<$&>')}`),
  ...tags.filter(({ name }) => name === '@example').map(({ text }) => text),
]

const renderFunction = (entry: Entry, signatures: readonly string[]): string =>
  [
    `### ${entry.name}`,
    `\`\`\`typescript\n${signatures.join('\n')}\n\`\`\``,
    entry.text,
    ...renderTags(entry),
    ...entry.parts.map((part) => renderPart(entry.name, part)),
    `[Source](${source(entry)})`,
  ].join('\n\n')

const renderTable = (title: string, entries: readonly Entry[]): string[] =>
  entries.length === 0
    ? []
    : [
        `### ${title}`,
        [
          '| name | what it is |',
          '| --- | --- |',
          ...entries.map(
            (each) => `| [\`${each.name}\`](${source(each)}) | ${cell(firstSentence(each.text))} |`,
          ),
        ].join('\n'),
      ]

const renderImport = (from: string, entries: readonly Entry[], signatures: ReadSignatures): string[] => {
  const of = (kind: Entry['kind']): Entry[] => entries.filter((entry) => entry.kind === kind)
  const links = of('function').map(({ name }) => `[\`${name}\`](#${anchorOf(name)})`)
  return [
    `## Import from \`${from}\``,
    ...(links.length > 0 ? [links.join(' · ')] : []),
    ...of('function').map((entry) => renderFunction(entry, signatures(entry))),
    ...renderTable('Errors', of('class')),
    ...renderTable('Values', of('value')),
    ...renderTable('Types', of('type')),
  ]
}

/** The page of a package: its functions whole, all else with its first sentence and the way to its source. */
export const renderPackage = (
  name: string,
  description: string,
  entries: readonly Entry[],
  signatures: ReadSignatures,
): string => {
  const imports = [...new Set(entries.map(({ from }) => from))]
  return `${[
    `<!-- Written by \`npm run reference\` from the doc comments. -->`,
    `# ${name}`,
    `${description} [All packages](README.md)`,
    ...imports.flatMap((from) =>
      renderImport(
        from,
        entries.filter((entry) => entry.from === from),
        signatures,
      ),
    ),
  ].join('\n\n')}\n`
}
