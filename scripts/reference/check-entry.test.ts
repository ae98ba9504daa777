import { expect, test } from 'vitest'
import { checkEntry } from './check-entry.ts'
import type { Entry } from './entry.ts'

const file = 'packages/conversation-messages/src/operations/get-message.ts'
const page =
  'https://developers.sinch.com/docs/conversation/api-reference/conversation/messages/messages_getmessage/'

const entry = (changes: Partial<Entry> = {}): Entry => ({
  from: '@parlance/conversation-messages',
  name: 'getMessage',
  kind: 'function',
  file,
  text: 'Reads one message.',
  tags: [
    { name: '@throws', text: '`ApiError` with 404.' },
    { name: '@see', text: page },
    { name: '@example', text: '```ts\nawait getMessage(client, { message_id })\n```' },
  ],
  parts: [],
  ...changes,
})
const without = (name: string): Entry => entry({ tags: entry().tags.filter((tag) => tag.name !== name) })

test('has nothing against an operation that says all', () => {
  expect(checkEntry(entry())).toEqual([])
})

test.each([
  ['no text', entry({ text: '' }), 'has no doc comment: say what it means'],
  ['no example', without('@example'), 'has no @example that calls it'],
  [
    'an example of something else',
    entry({ tags: [...without('@example').tags, { name: '@example', text: '```ts\nsend()\n```' }] }),
    'has no @example that calls it',
  ],
  [
    'no page of the API',
    without('@see'),
    'has no @see with its page of the API: https://developers.sinch.com/docs/conversation/api-reference/conversation/…',
  ],
  ['no errors', without('@throws'), 'has no @throws: say which errors come, and what each means'],
])('finds %s', (_, wrong, message) => {
  expect(checkEntry(wrong)).toEqual([`${file} getMessage ${message}`])
})

test('asks of other functions an example, and of types and values a text alone', () => {
  const other = { file: 'packages/core/src/path.ts', name: 'path' }
  const example = [{ name: '@example', text: 'path`/v1`' }]
  expect(checkEntry(entry({ ...other, tags: example }))).toEqual([])
  expect(checkEntry(entry({ ...other, tags: [] }))).toHaveLength(1)
  expect(checkEntry(entry({ kind: 'type', tags: [] }))).toEqual([])
  expect(checkEntry(entry({ kind: 'value', tags: [], text: '' }))).toHaveLength(1)
})
