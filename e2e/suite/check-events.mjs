import {
  allEvents,
  createEventParser,
  eventKey,
  messageInbound,
  parseEvent,
  safeParseEvent,
} from '@parlance/conversation-events'
import { sampleEvent } from '@parlance/sandbox'
import { describe } from './describe.mjs'
import { random } from './random.mjs'

const triggers = allEvents.map(({ trigger }) => trigger)
const encoded = (text) => new TextEncoder().encode(text)

/** An event, or the error in its place, as data. */
function parsed(body, parse = parseEvent) {
  const result = safeParseEvent(body, parse)
  if (result.success) return result.event
  const { name, code, reason } = describe(result.error)
  return { name, code, reason, issues: result.error.issues.length }
}

export async function checkEvents(table) {
  await checkTriggers(table)
  await checkUnknown(table)
  await checkErrors(table)
  await checkNoise(table)
}

async function checkTriggers({ check, record }) {
  const keys = {}
  await check('events/parse: knows the triggers', 22, () => triggers.length)
  for (const trigger of triggers) {
    const sample = sampleEvent(trigger)
    await check(
      `events/parse: ${trigger}, with nothing lost`,
      [{ ...sample, trigger }, trigger, 'UNKNOWN'],
      () => {
        const text = JSON.stringify(sample)
        keys[trigger] = eventKey(parseEvent(text))
        const others = createEventParser(allEvents.filter((each) => each.trigger !== trigger))
        return [parsed(text), parsed(encoded(`\uFEFF${text}`)).trigger, parsed(text, others).trigger]
      },
    )
  }
  await record('events/key: of each sample', () => keys)
  await check('events/parse: unknown values and fields stay', 'SOMETHING_NEW', () => {
    const event = parsed(
      JSON.stringify(
        sampleEvent('MESSAGE_DELIVERY', { message_delivery_report: { status: 'SOMETHING_NEW' } }),
      ),
    )
    return event.message_delivery_report.status
  })
  await check(
    'events/parse: our trigger wins over a field of that name',
    'MESSAGE_INBOUND',
    () => parsed(JSON.stringify(sampleEvent('MESSAGE_INBOUND', { trigger: 'MINE' }))).trigger,
  )
}

async function checkUnknown({ check }) {
  const inbound = sampleEvent('MESSAGE_INBOUND')
  const unknown = {
    'an event newer than this version': sampleEvent('UNKNOWN'),
    'an empty object': {},
    'a known key without an object': { message: 42 },
    'a known key with null': { message: null },
    'a known key with a list': { message: [] },
    'an id that is no text': { message: { id: 42 } },
    'a content that is no object': { message: { contact_message: 'hi' } },
    'two known keys': { ...inbound, ...sampleEvent('MESSAGE_DELIVERY') },
    'a key of every object': { constructor: {}, toString: {}, hasOwnProperty: {} },
  }
  for (const [what, json] of Object.entries(unknown)) {
    await check(`events/parse: ${what} is UNKNOWN, and whole`, { ...json, trigger: 'UNKNOWN' }, () =>
      parsed(JSON.stringify(json)),
    )
  }
  await check('events/parse: a prototype is neither taken nor lost', ['UNKNOWN', true, 'none'], () => {
    const event = parseEvent('{"__proto__":{"message":{"id":"1"},"polluted":1}}')
    return [event.trigger, Object.hasOwn(event, '__proto__'), {}.polluted ?? 'none']
  })
  await check(
    'events/parse: of two equal keys the last one counts',
    'UNKNOWN',
    () => parsed('{"message":{"id":"1","contact_message":{}},"message":1}').trigger,
  )
  await check('events/parse: numbers beyond all numbers', ['UNKNOWN', null], () => {
    const { trigger, big } = parsed('{"big":1e999}')
    return [trigger, big]
  })
}

async function checkErrors({ check, record }) {
  const one = { name: 'EventParseError', code: 'invalid_event', issues: 1 }
  const bodies = {
    nothing: ['', 'not_json'],
    'a blank': [' ', 'not_json'],
    'no bytes': [new Uint8Array(), 'not_json'],
    'half of an object': ['{"message":', 'not_json'],
    'a comma too many': ['{"a":1,}', 'not_json'],
    'a comment': ['{}//', 'not_json'],
    'single quotes': ["{'a':1}", 'not_json'],
    'a control character in text': ['{"a":"\n"}', 'not_json'],
    'a number with a zero before it': ['{"a":01}', 'not_json'],
    'a number with a plus': ['{"a":+1}', 'not_json'],
    'not a number': ['{"a":NaN}', 'not_json'],
    'a wide blank': ['\u00A0{}', 'not_json'],
    'a form feed': ['\f{}', 'not_json'],
    'a separator of lines': ['\u2028{}', 'not_json'],
    'two byte order marks': ['\uFEFF\uFEFF{}', 'not_json'],
    'two byte order marks in bytes': [encoded('\uFEFF\uFEFF{}'), 'not_json'],
    'two objects': ['{}{}', 'not_json'],
    'a list': ['[{}]', 'not_an_object'],
    'a text': ['"message"', 'not_an_object'],
    'a number': ['42', 'not_an_object'],
    null: ['null', 'not_an_object'],
    'a form': ['message=hi', 'not_json'],
    'bytes that are no UTF-8': [Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x7d), 'not_utf8'],
    'an overlong slash': [Uint8Array.of(0x22, 0xc0, 0xaf, 0x22), 'not_utf8'],
    'a surrogate in bytes': [Uint8Array.of(0x22, 0xed, 0xa0, 0x80, 0x22), 'not_utf8'],
    'a cut character': [Uint8Array.of(0x7b, 0x7d, 0xf0, 0x9f), 'not_utf8'],
    'UTF-16': [Uint8Array.of(0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00), 'not_utf8'],
    'a parsed object': [{}, 'unreadable'],
    undefined: [undefined, 'unreadable'],
  }
  const messages = {}
  for (const [what, [body, reason]] of Object.entries(bodies)) {
    await check(`events/parse: refuses ${what}`, { ...one, reason }, () => parsed(body))
    messages[what] = safeParseEvent(body).error?.message
  }
  await record('events/parse: messages', () => messages)
  await check('events/parse: half a pair in text stays', ['\uD83D', '\\ud83d'], () => {
    const { a } = parsed('{"a":"\\ud83d"}')
    return [a, JSON.stringify(a).slice(1, -1)]
  })
  // Engines differ in how deep they look; what comes out is an event or our error.
  await check('events/parse: a hundred thousand brackets do no harm', true, () => {
    const depth = 100_000
    const event = parsed(`{"a":${'['.repeat(depth)}${']'.repeat(depth)}}`)
    return event.trigger === 'UNKNOWN' || event.reason === 'not_json'
  })
}

/** A body with any of its bytes changed is an event or our error, the same everywhere. */
async function checkNoise({ check, record }) {
  const next = random(7)
  const genuine = encoded(JSON.stringify(sampleEvent('MESSAGE_INBOUND')))
  const parse = createEventParser([messageInbound])
  const counts = {}
  await check('events/parse: 500 broken bodies are events or errors of ours', 500, () => {
    for (let index = 0; index < 500; index += 1) {
      const body = genuine.slice()
      for (let times = 1 + next.below(4); times > 0; times -= 1)
        body[next.below(body.length)] = next.below(256)
      const { trigger, reason } = parsed(body, parse)
      counts[trigger ?? reason] = (counts[trigger ?? reason] ?? 0) + 1
    }
    return Object.values(counts).reduce((sum, count) => sum + count, 0)
  })
  await record('events/parse: what became of 500 broken bodies', () => counts)
}
