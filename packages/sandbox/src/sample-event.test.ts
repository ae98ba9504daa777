import { parseEvent } from '@parlance/conversation-events'
import { describe, expect, test } from 'vitest'
import { eventKeys } from './event-keys.ts'
import { sampleEvent, type SampleTrigger } from './sample-event.ts'

const triggers = [...Object.keys(eventKeys), 'UNKNOWN'] as SampleTrigger[]

describe('a sample event', () => {
  test.each(triggers)('of %s is what a parser takes it for', (trigger) => {
    const sample = sampleEvent(trigger)
    expect(parseEvent(JSON.stringify(sample))).toEqual({ ...sample, trigger })
  })

  test('takes what is different, and leaves the next one as it was', () => {
    const stop = sampleEvent('MESSAGE_INBOUND', {
      correlation_id: null,
      message: { contact_message: { text_message: { text: 'STOP' } } },
    })
    expect(stop).not.toHaveProperty('correlation_id')
    expect(stop).toMatchObject({
      message: { direction: 'TO_APP', contact_message: { text_message: { text: 'STOP' }, reply_to: null } },
    })
    expect(sampleEvent('MESSAGE_INBOUND')).toMatchObject({
      message: { contact_message: { text_message: { text: 'Is a table free tonight?' } } },
    })
  })
})
