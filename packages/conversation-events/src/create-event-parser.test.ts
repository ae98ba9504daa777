import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { allEvents } from './all-events.ts'
import { createEventParser } from './create-event-parser.ts'
import { defineEvent } from './define-event.ts'
import { messageDelivery } from './events/message-delivery.ts'
import { messageInbound } from './events/message-inbound.ts'
import { isConfigurationError } from './is-configuration-error.ts'
import { parseEvent } from './parse-event.ts'
import { safeParseEvent } from './safe-parse-event.ts'

const encoder = new TextEncoder()
const errorOf = (body: unknown) => {
  const result = safeParseEvent(body as string)
  return result.success ? undefined : result.error
}

describe('parseEvent', () => {
  it('knows each trigger of the API by its key', () => {
    const seen = allEvents.map(({ key }) => [key, parseEvent(JSON.stringify({ [key]: {} })).trigger])
    expect(Object.fromEntries(seen)).toMatchInlineSnapshot(`
      {
        "batch_status_update": "BATCH_STATUS_UPDATE",
        "capability_notification": "CAPABILITY",
        "channel_event_notification": "CHANNEL_EVENT",
        "contact_create_notification": "CONTACT_CREATE",
        "contact_delete_notification": "CONTACT_DELETE",
        "contact_merge_notification": "CONTACT_MERGE",
        "contact_update_notification": "CONTACT_UPDATE",
        "conversation_delete_notification": "CONVERSATION_DELETE",
        "conversation_start_notification": "CONVERSATION_START",
        "conversation_stop_notification": "CONVERSATION_STOP",
        "duplicated_contact_identities_notification": "CONTACT_IDENTITIES_DUPLICATION",
        "event": "EVENT_INBOUND",
        "event_delivery_report": "EVENT_DELIVERY",
        "message": "MESSAGE_INBOUND",
        "message_delivery_report": "MESSAGE_DELIVERY",
        "message_redaction": "MESSAGE_INBOUND_SMART_CONVERSATION_REDACTION",
        "message_submit_notification": "MESSAGE_SUBMIT",
        "opt_in_notification": "OPT_IN",
        "opt_out_notification": "OPT_OUT",
        "record_notification": "RECORD_NOTIFICATION",
        "smart_conversation_notification": "SMART_CONVERSATION",
        "unsupported_callback": "UNSUPPORTED",
      }
    `)
    expect(parseEvent.triggers).toEqual(seen.map(([, trigger]) => trigger))
  })

  it('hands out the JSON as it came, and the trigger beside it', () => {
    const body = `{
      "app_id": "", "accepted_time": "2024-12-25", "zz": [1, null, "2024-01-01T00:00:00Z"],
      "message": { "id": "1", "direction": "SIDEWAYS", "new_field": { "deep": [ { "x": 1e400 } ] }, "reply_to": null,
        "contact_message": { "hologram_message": { "n": 9007199254740993 } } },
      "event_time": "2020-11-17T16:01:07.123456789Z"
    }`
    const event = parseEvent(body)
    expect(event).toEqual({ ...JSON.parse(body), trigger: 'MESSAGE_INBOUND' })
    expect(Object.keys(event)).toEqual([...Object.keys(JSON.parse(body)), 'trigger'])
  })

  it('takes text, bytes and buffers alike', () => {
    const body = '{"message":{"id":"é 🔥"}}'
    const event = parseEvent(body)
    expect(parseEvent(encoder.encode(body))).toEqual(event)
    expect(parseEvent(Buffer.from(body))).toEqual(event)
    expect(parseEvent(encoder.encode(body).slice().buffer)).toEqual(event)
    expect(parseEvent(encoder.encode(`xx${body}`).subarray(2))).toEqual(event)
  })

  it('skips one byte order mark, in text and in bytes', () => {
    expect(parseEvent('\uFEFF{"message":{}}').trigger).toBe('MESSAGE_INBOUND')
    expect(parseEvent(encoder.encode('\uFEFF{"message":{}}')).trigger).toBe('MESSAGE_INBOUND')
    expect(errorOf('\uFEFF\uFEFF{}')?.reason).toBe('not_json')
  })

  it('lets its own trigger win over a field of that name', () => {
    expect(parseEvent('{"trigger":"MESSAGE_DELIVERY","message":{}}')).toEqual({
      trigger: 'MESSAGE_INBOUND',
      message: {},
    })
    expect(parseEvent('{"trigger":"MESSAGE_DELIVERY"}').trigger).toBe('UNKNOWN')
  })

  it('keeps keys that are names of a prototype, and pollutes nothing', () => {
    const body =
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{}},"message":{"__proto__":{"id":5},"toString":"x"}}'
    const event = parseEvent(body)
    expect(event.trigger).toBe('MESSAGE_INBOUND')
    expect(Object.keys(event)).toEqual(['__proto__', 'constructor', 'message', 'trigger'])
    expect(JSON.parse(JSON.stringify(event))).toEqual({ ...JSON.parse(body), trigger: 'MESSAGE_INBOUND' })
    expect('polluted' in {}).toBe(false)
    expect(Object.getPrototypeOf(event)).toBe(Object.prototype)
  })

  it('takes the last of two equal keys, as JSON.parse does', () => {
    expect(parseEvent('{"message":1,"message":{"id":"a"}}').trigger).toBe('MESSAGE_INBOUND')
    expect(parseEvent('{"message":{"id":"a"},"message":1}').trigger).toBe('UNKNOWN')
  })

  it('survives 100,000 levels of nesting', () => {
    const depth = 100_000
    const event = parseEvent(`{"message":{"id":"deep","x":${'['.repeat(depth)}${']'.repeat(depth)}}}`)
    expect(event.trigger).toBe('MESSAGE_INBOUND')
    let inner: unknown = event['message' as keyof typeof event]
    inner = (inner as { x: unknown }).x
    let levels = 0
    for (; Array.isArray(inner); inner = inner[0]) levels++
    expect(levels).toBe(depth)
  })

  describe('of a JSON object that is no known event makes UNKNOWN, with all that came', () => {
    it.each([
      '{}',
      '{"poll_notification":{"id":1}}',
      '{"message":42}',
      '{"message":null}',
      '{"message":[{"id":"1"}]}',
      '{"message":"text"}',
      '{"Message":{}}',
      '{"message":{},"message_delivery_report":{}}',
      '{"message":{"id":7}}',
      '{"message":{"contact_message":"hello"}}',
      '{"message":{"contact_message":[]}}',
      '{"message_delivery_report":{"message_id":"1","status":3}}',
      '{"constructor":{},"__proto__":{}}',
    ])('%s', (body) => {
      expect(parseEvent(body)).toEqual({ ...JSON.parse(body), trigger: 'UNKNOWN' })
    })
  })

  it('takes null, "" and nothing for the same: absent', () => {
    for (const body of [
      '{"message":{"id":null,"contact_message":null}}',
      '{"message":{"id":""}}',
      '{"message":{}}',
    ]) {
      expect(parseEvent(body)).toEqual({ ...JSON.parse(body), trigger: 'MESSAGE_INBOUND' })
    }
  })

  it('takes a key with a scalar beside the payload for what it is: another field', () => {
    expect(parseEvent('{"event":"x","message":{}}').trigger).toBe('MESSAGE_INBOUND')
  })

  it('lets members through that decide nothing, whatever they are', () => {
    const body =
      '{"message":{"id":"1","channel_identity":"x","accept_time":1,"contact_message":{"text_message":{"text":5}}}}'
    expect(parseEvent(body)).toEqual({ ...JSON.parse(body), trigger: 'MESSAGE_INBOUND' })
  })

  it('knows a record notification in both spellings', () => {
    for (const body of [
      '{"record_notification":{"entity_id":"1","record_status":"EVENT_RECORD_STORED"}}',
      '{"record_notification":{"entityId":"1","recordStatus":"EVENT_RECORD_STORED"}}',
    ]) {
      expect(parseEvent(body)).toEqual({ ...JSON.parse(body), trigger: 'RECORD_NOTIFICATION' })
    }
  })

  it('returns for any JSON object all of it, known or not', () => {
    const keys = fc.constantFrom(...allEvents.map(({ key }) => key), 'app_id', '__proto__', 'trigger')
    const object = fc.dictionary(fc.oneof(keys, fc.string()), fc.jsonValue({ maxDepth: 3 }), {
      noNullPrototype: true,
    })
    fc.assert(
      fc.property(object, (json) => {
        const text = JSON.stringify(json)
        const { trigger, ...rest } = parseEvent(text)
        const { trigger: _, ...given } = JSON.parse(text)
        expect(rest).toEqual(given)
        expect([...parseEvent.triggers, 'UNKNOWN']).toContain(trigger)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('a body that is not an event', () => {
  it.each<[unknown, string]>([
    ['', 'not_json'],
    [' ', 'not_json'],
    ['{"message":{}', 'not_json'],
    ["{'message':{}}", 'not_json'],
    ['{"message":{}}x', 'not_json'],
    ['NaN', 'not_json'],
    ['[]', 'not_an_object'],
    ['[{"message":{}}]', 'not_an_object'],
    ['null', 'not_an_object'],
    ['1', 'not_an_object'],
    ['"{}"', 'not_an_object'],
    [Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d), 'not_utf8'],
    [Uint8Array.of(0x7b, 0x22, 0xc0, 0x80, 0x22, 0x3a, 0x31, 0x7d), 'not_utf8'],
    [Uint8Array.of(0x22, 0xed, 0xa0, 0x80, 0x22), 'not_utf8'],
    [Buffer.from('{"a":1}', 'utf16le'), 'not_json'],
    [{ message: {} }, 'unreadable'],
    [undefined, 'unreadable'],
    [Promise.resolve('{}'), 'unreadable'],
  ])('%j is refused: %s', (body, reason) => {
    const error = errorOf(body)
    expect(error?.reason).toBe(reason)
    expect(error?.issues).toEqual([{ path: [], message: expect.any(String) }])
    expect(() => parseEvent(body as string)).toThrow(expect.objectContaining({ code: 'invalid_event' }))
  })

  it('is not quoted, whatever it holds', () => {
    const error = errorOf('{"phone": "+46701234567" oops')
    expect(`${error?.stack} ${JSON.stringify(error)} ${String(error?.cause)}`).not.toContain('4670')
  })

  it('never makes an error of foreign make', () => {
    const body = fc.oneof(fc.string({ unit: 'binary' }), fc.uint8Array(), fc.json())
    fc.assert(
      fc.property(body, (some) => {
        expect(safeParseEvent(some)).toHaveProperty('success')
      }),
      { numRuns: 2000 },
    )
  })
})

describe('createEventParser', () => {
  it('knows the events that it was given, and no other', () => {
    const parse = createEventParser([messageInbound, messageDelivery])
    expect(parse('{"message":{}}').trigger).toBe('MESSAGE_INBOUND')
    expect(parse('{"message_delivery_report":{}}').trigger).toBe('MESSAGE_DELIVERY')
    expect(parse('{"event":{}}')).toEqual({ event: {}, trigger: 'UNKNOWN' })
    expect(parse.triggers).toEqual(['MESSAGE_INBOUND', 'MESSAGE_DELIVERY'])
  })

  it('learns an event of tomorrow, whose schema is made once and judges only', () => {
    let made = 0
    const pollClosed = defineEvent('POLL_CLOSED', 'poll', () => {
      made++
      return v.object({ poll: v.object({ id: v.pipe(v.string(), v.transform(Number)) }) })
    })
    const parse = createEventParser([...allEvents, pollClosed])
    expect(made).toBe(0)
    expect(parse('{"poll":{"id":"7","extra":1},"other":2}')).toEqual({
      poll: { id: '7', extra: 1 },
      other: 2,
      trigger: 'POLL_CLOSED',
    })
    expect(parse('{"poll":{"id":7}}').trigger).toBe('UNKNOWN')
    expect(parse('{"message":{}}').trigger).toBe('MESSAGE_INBOUND')
    expect(made).toBe(1)
  })

  it('refuses two definitions with one key', () => {
    expect(() => createEventParser([messageInbound, messageInbound])).toThrow(
      expect.objectContaining({ code: 'configuration' }),
    )
  })

  it('refuses an asynchronous schema, and says whose', () => {
    const slow = defineEvent('SLOW', 'slow', () => v.objectAsync({ slow: v.unknown() }))
    const parse = createEventParser([slow])
    expect(() => parse('{"slow":{}}')).toThrow(/SLOW/)
    expect(() => safeParseEvent('{"slow":{}}', parse)).toThrow(expect.toSatisfy(isConfigurationError))
  })
})

describe('safeParseEvent', () => {
  it('answers with the event', () => {
    expect(safeParseEvent('{"message":{}}')).toEqual({
      success: true,
      event: { message: {}, trigger: 'MESSAGE_INBOUND' },
    })
  })
  it('answers with a parser of few events', () => {
    const parse = createEventParser([messageInbound])
    expect(safeParseEvent('{"event":{}}', parse)).toMatchObject({ event: { trigger: 'UNKNOWN' } })
  })
})
