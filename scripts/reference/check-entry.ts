import type { Entry } from './entry.ts'

/** Where the API's own reference has a page for each operation. */
const apiReference = 'https://developers.sinch.com/docs/conversation/api-reference/conversation/'

const has = ({ tags }: Entry, name: string, part = ''): boolean =>
  tags.some((tag) => tag.name === name && tag.text.includes(part))

/** Is it a call of the API? */
const isOperation = ({ file, kind }: Entry): boolean =>
  kind === 'function' && file.includes('/src/operations/')

/** What the doc comment of an export lacks. */
export const checkEntry = (entry: Entry): string[] => {
  const wrong: string[] = []
  if (entry.text === '') wrong.push('has no doc comment: say what it means')
  if (entry.kind === 'function' && !has(entry, '@example', entry.name))
    wrong.push('has no @example that calls it')
  if (isOperation(entry) && !has(entry, '@see', apiReference))
    wrong.push(`has no @see with its page of the API: ${apiReference}…`)
  if (isOperation(entry) && !has(entry, '@throws'))
    wrong.push('has no @throws: say which errors come, and what each means')
  return wrong.map((each) => `${entry.file} ${entry.name} ${each}`)
}
