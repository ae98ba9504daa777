import { safeParseEvent } from '@parlance/conversation-events'
import { encoded, parsed } from './parsed.mjs'

export async function checkErrors({ check, record }) {
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
