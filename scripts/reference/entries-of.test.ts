import { beforeAll, expect, test } from 'vitest'
import { entriesOf } from './entries-of.ts'
import type { Entry } from './entry.ts'
import { readProject } from './read-project.ts'

let entries: readonly Entry[] = []
beforeAll(async () => {
  const { project } = await readProject(
    new Map([
      ['packages/conversation-events/src/index.ts', '@parlance/conversation-events'],
      ['packages/conversation-events/src/schemas.ts', '@parlance/conversation-events/schemas'],
    ]),
  )
  entries = entriesOf(project)
}, 60_000)

const entry = (name: string): Entry | undefined => entries.find((each) => each.name === name)

test('tells functions from constants, types and errors, also a constant that can be called', () => {
  expect(
    ['createEventHandler', 'parseEvent', 'allEvents', 'KnownEvent', 'SignatureError'].map(entry),
  ).toMatchObject(['function', 'function', 'value', 'type', 'class'].map((kind) => ({ kind })))
})

test('reads what the comment says, its links led to the page or the source', () => {
  expect(entry('safeParseEvent')).toMatchObject({
    from: '@parlance/conversation-events',
    file: 'packages/conversation-events/src/safe-parse-event.ts',
    text: '[`parseEvent`](conversation-events.md#parseevent) that answers and does not throw.',
    tags: [{ name: '@example', text: expect.stringContaining('safeParseEvent(') }],
  })
  expect(entry('isSignatureError')?.text).toContain(
    '[`SignatureError`](../../packages/conversation-events/src/signature-error.ts)',
  )
  expect(entry('defineEvent')?.tags.map(({ name }) => name)).toEqual([
    '@param',
    '@param',
    '@param',
    '@example',
  ])
})

test('keeps the types of a namespace with its function, and names no export twice', () => {
  const { parts = [] } = entry('createEventHandler') ?? {}
  expect(parts.map(({ name }) => name)).toEqual(['ErrorContext', 'Options'])
  expect(parts[1]?.fields.map(({ name }) => name)).toEqual(['on', 'onError', 'onRejected', 'unhandled'])
  expect(new Set(entries.map(({ name }) => name)).size).toBe(entries.length)
})
