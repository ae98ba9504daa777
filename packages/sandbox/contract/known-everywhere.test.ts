import * as events from '@parlance/conversation-events'
import * as schemas from '@parlance/conversation-events/schemas'
import * as operations from '@parlance/conversation-messages'
import { expect, test } from 'vitest'
import { eventKeys } from '../src/event-keys.ts'
import { routes } from '../src/routes.ts'
import { sampleEvent, type SampleTrigger } from '../src/sample-event.ts'

/** Nothing in these tells one of them from the next. */
const withoutKey = new Set(['CONTACT_IDENTITIES_DUPLICATION', 'BATCH_STATUS_UPDATE'])

const inSandbox = (trigger: string): trigger is SampleTrigger => Object.hasOwn(eventKeys, trigger)

// What is missing is told with its file: who adds an event is led from one to the next.
test.each(events.allEvents)('$trigger is known to every part', ({ trigger, key }) => {
  const name = trigger.toLowerCase().replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
  const sample = inSandbox(trigger) ? { ...sampleEvent(trigger), trigger } : undefined
  const parts = {
    'conversation-events/src/index.ts': Object.hasOwn(events, name),
    'conversation-events/src/schemas.ts': Object.hasOwn(schemas, `${name}Event`),
    'sandbox/src/event-keys.ts': inSandbox(trigger) && eventKeys[trigger] === key,
    'conversation-events/src/event-key.ts':
      sample === undefined || withoutKey.has(trigger) || events.eventKey(sample) !== undefined,
  }
  const missing = Object.entries(parts).flatMap(([file, isThere]) => (isThere ? [] : [file]))
  expect(missing).toEqual([])
})

test('every operation is played', () => {
  const played = new Set(routes.map(({ operation }): string => operation))
  // One request sends every kind of content.
  const asked = Object.keys(operations).map((name) => (name.startsWith('send') ? 'sendMessage' : name))
  expect(asked.filter((name) => !played.has(name))).toEqual([])
})
