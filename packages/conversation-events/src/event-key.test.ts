import { describe, expect, it } from 'vitest'
import { eventKey } from './event-key.ts'
import { parseEvent } from './parse-event.ts'

const keyOf = (json: object) => eventKey(parseEvent(JSON.stringify(json)))
const time = { accepted_time: '2020-11-17T16:01:06.374Z' }
const sms = { channel_identity: { channel: 'SMS', identity: '46701234567' } }

const optIn = (request_id: string, contact_id: string) =>
  keyOf({ opt_in_notification: { request_id, contact_id } })

describe('eventKey', () => {
  it.each<[object, string]>([
    [{ message: { id: 'm' } }, 'MESSAGE_INBOUND:m'],
    [{ message_redaction: { id: 'm' } }, 'MESSAGE_INBOUND_SMART_CONVERSATION_REDACTION:m'],
    [{ message_submit_notification: { message_id: 'm', ...sms } }, 'MESSAGE_SUBMIT:m:SMS:46701234567'],
    [
      { message_delivery_report: { message_id: 'm', status: 'READ', ...sms } },
      'MESSAGE_DELIVERY:m:READ:SMS:46701234567',
    ],
    [{ event: { id: 'e' } }, 'EVENT_INBOUND:e'],
    [{ event_delivery_report: { event_id: 'e', status: 'FAILED' } }, 'EVENT_DELIVERY:e:FAILED::'],
    [{ conversation_start_notification: { conversation: { id: 'c' } } }, 'CONVERSATION_START:c'],
    [{ conversation_stop_notification: { conversation: { id: 'c' } } }, 'CONVERSATION_STOP:c'],
    [{ conversation_delete_notification: { conversation: { id: 'c' } } }, 'CONVERSATION_DELETE:c'],
    [{ contact_create_notification: { contact: { id: 'c' } } }, 'CONTACT_CREATE:c'],
    [
      { ...time, contact_update_notification: { contact: { id: 'c' } } },
      'CONTACT_UPDATE:c:2020-11-17T16%3A01%3A06.374Z',
    ],
    [{ contact_delete_notification: { contact: { id: 'c' } } }, 'CONTACT_DELETE:c'],
    [
      { contact_merge_notification: { preserved_contact: { id: 'a' }, deleted_contact: { id: 'b' } } },
      'CONTACT_MERGE:a:b',
    ],
    [
      { app_id: 'x', capability_notification: { request_id: 'r', channel: 'RCS', identity: '46' } },
      'CAPABILITY:r:x::RCS:46',
    ],
    [
      { opt_in_notification: { request_id: 'r', status: 'OPT_IN_FAILED', contact_id: 'c' } },
      'OPT_IN:r::OPT_IN_FAILED:c::',
    ],
    [{ opt_out_notification: { request_id: 'r' } }, 'OPT_OUT:r:::::'],
    [
      { ...time, app_id: 'x', channel_event_notification: { channel_event: { channel: 'WHATSAPP' } } },
      'CHANNEL_EVENT:2020-11-17T16%3A01%3A06.374Z:x:WHATSAPP:',
    ],
    [
      { ...time, smart_conversation_notification: { message_id: 'm' } },
      'SMART_CONVERSATION:m:2020-11-17T16%3A01%3A06.374Z',
    ],
    [{ record_notification: { entity_id: 'e', record_status: 's' } }, 'RECORD_NOTIFICATION:e:s'],
    [{ record_notification: { entityId: 'e', recordStatus: 's' } }, 'RECORD_NOTIFICATION:e:s'],
    [
      { record_notification: { entity_id: '', entityId: 'e', record_status: null, recordStatus: 's' } },
      'RECORD_NOTIFICATION:e:s',
    ],
    [{ unsupported_callback: { id: 'u' } }, 'UNSUPPORTED:u'],
  ])('of %j is %s', (json, key) => {
    expect(keyOf(json)).toBe(key)
  })

  it.each<[string, object]>([
    ['an event that is not known', { poll: { id: '1' } }],
    ['an id that is missing', { message: {} }],
    ['an id that is empty', { message: { id: '' } }],
    ['an id that is null', { message: { id: null } }],
    ['a payload that is no object inside', { contact_create_notification: { contact: null } }],
    ['a change without its time', { contact_update_notification: { contact: { id: 'c' } } }],
    ['a channel event without its time', { channel_event_notification: { channel_event: {} } }],
    ['duplicated identities', { ...time, duplicated_contact_identities_notification: {} }],
    ['a batch', { ...time, batch_status_update: { id: 'b' } }],
  ])('there is none for %s', (_, json) => {
    expect(keyOf(json)).toBeUndefined()
  })

  it('there is none for a trigger that is a name of a prototype', () => {
    expect(eventKey({ trigger: 'constructor' })).toBeUndefined()
  })

  it('is the same for the same event, however its JSON is written', () => {
    const a = parseEvent('{"message":{"id":"m","x":1},"app_id":"a"}')
    const b = parseEvent(' { "app_id" : "a", "message" : { "x" : 1, "id" : "\\u006d" } }')
    expect(eventKey(a)).toBe(eventKey(b))
  })

  it('differs between two states, two channels and two kinds of one message', () => {
    const report = (status: string, channel: string) =>
      keyOf({ message_delivery_report: { message_id: 'm', status, channel_identity: { channel } } })
    const keys = [
      report('QUEUED_ON_CHANNEL', 'WHATSAPP'),
      report('SWITCHING_CHANNEL', 'WHATSAPP'),
      report('QUEUED_ON_CHANNEL', 'SMS'),
      report('DELIVERED', 'SMS'),
      keyOf({ message_submit_notification: { message_id: 'm' } }),
      keyOf({ message: { id: 'm' } }),
    ]
    expect(new Set(keys).size).toBe(keys.length)
  })

  it.each([
    ['message_delivery_report', 'message_id'],
    ['message_submit_notification', 'message_id'],
    ['event_delivery_report', 'event_id'],
  ])('differs between two identities of one channel in %s', (payload, id) => {
    const of = (identity: string) =>
      keyOf({ [payload]: { [id]: '1', channel_identity: { channel: 'SMS', identity } } })
    expect(of('46701')).not.toBe(of('46702'))
    expect(of('46701')).toBe(of('46701'))
  })

  it('takes nothing from a polluted prototype', () => {
    Object.assign(Object.prototype, { id: 'lent', status: 'READ' })
    try {
      expect(keyOf({ message: {} })).toBeUndefined()
      expect(keyOf({ message_delivery_report: { message_id: 'm' } })).toBe('MESSAGE_DELIVERY:m:::')
    } finally {
      for (const name of ['id', 'status']) Reflect.deleteProperty(Object.prototype, name)
    }
  })

  it('differs where parts could run into each other', () => {
    expect(optIn('a:b', 'c')).not.toBe(optIn('a', 'b:c'))
    expect(optIn('a%3A', 'c')).not.toBe(optIn('a:', 'c'))
    expect(optIn('\ud83d', 'c')).toContain('\ud83d')
  })
})
