import * as schemas from '@parlance/conversation-model/schemas'
import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import * as generated from './generated.ts'
import { samples } from './samples.ts'

const cases = [
  { name: 'appMessage', schema: schemas.appMessage, values: generated.appMessage },
  { name: 'conversationMessage', schema: schemas.conversationMessage, values: generated.conversationMessage },
  { name: 'inboundMessage', schema: schemas.inboundMessage, values: generated.inboundMessage },
  { name: 'contact', schema: schemas.contact, values: generated.contact },
  { name: 'conversation', schema: schemas.conversation, values: generated.conversation },
  { name: 'sendMessageRequest', schema: schemas.sendMessageRequest, values: generated.sendMessageRequest },
]

/** As it would come over the wire. */
function overTheWire(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

describe.each(cases)('$name', ({ schema, values }) => {
  it('passes whatever its type allows, and hands it on as it came', () => {
    const run = fc.property<[unknown]>(values, (value) => {
      const input = overTheWire(value)
      expect(v.parse(schema, input)).toBe(input)
    })
    fc.assert(run, { numRuns: 150 })
  })
})

const readers = Object.entries(schemas).filter(([name]) => name !== 'channelMap')
const names = [...new Set(samples.flatMap(({ full }) => Object.keys(full)))]
const key = fc.oneof(fc.constantFrom(...names, '__proto__', 'constructor', 'toString'), fc.string())
const hostile = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.jsonValue({ maxDepth: 2 }),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.array(fc.tuple(key, tie('value')), { maxLength: 5 }).map((entries) => Object.fromEntries(entries)),
  ),
})).value

it('never throws out of safeParse, whatever the JSON, and hands on its very input, unchanged', () => {
  const run = fc.property(hostile, (value) => {
    const text = JSON.stringify(value)
    const input: unknown = JSON.parse(text)
    for (const [, schema] of readers) {
      const result = v.safeParse(schema as v.GenericSchema<unknown, unknown>, input)
      expect(result.success ? result.output : input).toBe(input)
    }
    expect(JSON.stringify(input)).toBe(text)
  })
  fc.assert(run, { numRuns: 150 })
})

it('keeps members whose names mean something to JavaScript, and does not follow them', () => {
  const text = '{"text":"a","__proto__":{"polluted":true},"constructor":{"prototype":{"a":1}}}'
  const output = v.parse(schemas.textMessage, JSON.parse(text))
  expect(JSON.stringify(output)).toBe(text)
  expect('polluted' in output).toBe(false)
  expect('polluted' in {}).toBe(false)
})

function nest(levels: number): Record<string, unknown> {
  let value: Record<string, unknown> = {}
  for (let level = 0; level < levels; level += 1) value = { a: [value] }
  return value
}

const deep = nest(100_000)
const recipient = { contact_id: '01JQ7C1' }
const text_message = { text: 'Hello' }

it('reads JSON that is nested deeply enough to break a recursive check', () => {
  expect(v.is(schemas.conversation, { metadata_json: deep })).toBe(true)
  expect(v.is(schemas.inboundMessage, { unknown: deep })).toBe(true)
  expect(v.is(schemas.conversationMessage, { app_message: { unknown_message: deep } })).toBe(true)
  const choices = [{ text_message, postback_data: deep }]
  expect(v.is(schemas.appMessage, { choice_message: { choices } })).toBe(true)
})

it('refuses to send conversation metadata that is nested too deeply to be written', () => {
  const request = { app_id: '01JQ7B5', recipient, message: { text_message }, conversation_metadata: deep }
  const issues = v.safeParse(schemas.sendMessageRequest, request).issues ?? []
  expect(issues.map((issue) => [v.getDotPath(issue), issue.message])).toEqual([
    ['conversation_metadata', 'Cannot be written as JSON'],
  ])
})
