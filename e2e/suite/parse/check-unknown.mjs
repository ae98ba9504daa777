import { parseEvent } from '@parlance/conversation-events'
import { sampleEvent } from '@parlance/sandbox'
import { parsed } from './parsed.mjs'

export async function checkUnknown({ check }) {
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
