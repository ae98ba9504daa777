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
      expect(v.parse(schema, input)).toEqual(input)
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

it('never throws out of safeParse, whatever the JSON, and never changes its input', () => {
  const run = fc.property(hostile, (value) => {
    const text = JSON.stringify(value)
    const input: unknown = JSON.parse(text)
    for (const [, schema] of readers) {
      const result = v.safeParse(schema as v.GenericSchema<unknown, unknown>, input)
      expect(typeof result.success).toBe('boolean')
    }
    expect(JSON.stringify(input)).toBe(text)
  })
  fc.assert(run, { numRuns: 150 })
})

it('leaves Object.prototype alone', () => {
  const input: unknown = JSON.parse(
    '{"text":"a","__proto__":{"polluted":true},"constructor":{"prototype":{"a":1}}}',
  )
  const output = v.parse(schemas.textMessage, input)
  expect('polluted' in output).toBe(false)
  expect('polluted' in {}).toBe(false)
})
