import type { ParsedEvent } from './event-definition.ts'
import { isObject } from './is-object.ts'
import { own } from './own.ts'

/**
 * What tells an event from every other one of its kind, as paths into it. A path that ends in "?" may lead nowhere,
 * the others have to lead to text: without it the key would be the same for different events.
 */
const identifying: Readonly<Record<string, readonly string[]>> = {
  MESSAGE_INBOUND: ['message.id'],
  MESSAGE_INBOUND_SMART_CONVERSATION_REDACTION: ['message_redaction.id'],
  MESSAGE_SUBMIT: [
    'message_submit_notification.message_id',
    'message_submit_notification.channel_identity.channel?',
    'message_submit_notification.channel_identity.identity?',
  ],
  // With the channel and the identity: a message that switches is queued once on each.
  MESSAGE_DELIVERY: [
    'message_delivery_report.message_id',
    'message_delivery_report.status?',
    'message_delivery_report.channel_identity.channel?',
    'message_delivery_report.channel_identity.identity?',
  ],
  EVENT_INBOUND: ['event.id'],
  EVENT_DELIVERY: [
    'event_delivery_report.event_id',
    'event_delivery_report.status?',
    'event_delivery_report.channel_identity.channel?',
    'event_delivery_report.channel_identity.identity?',
  ],
  CONVERSATION_START: ['conversation_start_notification.conversation.id'],
  CONVERSATION_STOP: ['conversation_stop_notification.conversation.id'],
  CONVERSATION_DELETE: ['conversation_delete_notification.conversation.id'],
  CONTACT_CREATE: ['contact_create_notification.contact.id'],
  // A contact changes more than once, and nothing but the time tells one change from the next.
  CONTACT_UPDATE: ['contact_update_notification.contact.id', 'accepted_time'],
  CONTACT_DELETE: ['contact_delete_notification.contact.id'],
  CONTACT_MERGE: [
    'contact_merge_notification.preserved_contact.id',
    'contact_merge_notification.deleted_contact.id',
  ],
  // A request is answered for each identity, and its id may be the caller's own.
  CAPABILITY: [
    'capability_notification.request_id',
    'app_id?',
    'capability_notification.contact_id?',
    'capability_notification.channel?',
    'capability_notification.identity?',
  ],
  OPT_IN: [
    'opt_in_notification.request_id',
    'app_id?',
    'opt_in_notification.status?',
    'opt_in_notification.contact_id?',
    'opt_in_notification.channel?',
    'opt_in_notification.identity?',
  ],
  OPT_OUT: [
    'opt_out_notification.request_id',
    'app_id?',
    'opt_out_notification.status?',
    'opt_out_notification.contact_id?',
    'opt_out_notification.channel?',
    'opt_out_notification.identity?',
  ],
  CHANNEL_EVENT: [
    'accepted_time',
    'app_id?',
    'channel_event_notification.channel_event.channel?',
    'channel_event_notification.channel_event.event_type?',
  ],
  SMART_CONVERSATION: ['smart_conversation_notification.message_id', 'accepted_time'],
  RECORD_NOTIFICATION: [
    'record_notification.entity_id|entityId',
    'record_notification.record_status|recordStatus?',
  ],
  UNSUPPORTED: ['unsupported_callback.id'],
}

/**
 * A text that is the same each time an event is delivered again, and differs between events: two states of one message
 * have two keys. Remember it to handle each event once.
 *
 * `undefined` where an event holds nothing by which it could be told from another: `UNKNOWN`, kinds of your own,
 * `CONTACT_IDENTITIES_DUPLICATION` and `BATCH_STATUS_UPDATE` always; others when their id is missing. Such an event is
 * to be handled each time.
 *
 * The key holds ids, not contents; that of deliveries, `CAPABILITY`, `OPT_IN` and `OPT_OUT` holds the identity, often a
 * phone number.
 *
 * @example
 * ```ts
 * import { eventKey, parseEvent } from '@parlance/conversation-events'
 *
 * const event = parseEvent('{ "message_delivery_report": { "message_id": "01E", "status": "READ" } }')
 * console.log(eventKey(event)) // MESSAGE_DELIVERY:01E:READ::
 * ```
 */
export function eventKey(event: ParsedEvent): string | undefined {
  if (!Object.hasOwn(identifying, event.trigger)) return undefined
  const parts = [event.trigger]
  for (const path of identifying[event.trigger] ?? []) {
    const text = textAt(event, path.replace('?', '').split('.'))
    if (!text && !path.endsWith('?')) return undefined
    // Escaped, so that no two lists of parts join to one key.
    parts.push(text.replace(/[%:]/g, encodeURIComponent))
  }
  return parts.join(':')
}

function textAt(event: ParsedEvent, path: readonly string[]): string {
  let value: unknown = event
  for (const step of path) {
    if (!isObject(value)) return ''
    const parent = own(value)
    // The other spelling, where the first is absent or empty.
    value = step
      .split('|')
      .map((spelling) => parent[spelling])
      .find((part) => part !== undefined && part !== null && part !== '')
  }
  return typeof value === 'string' ? value : ''
}
