/** Each trigger and the key that holds its payload in an event. */
export const eventKeys = {
  MESSAGE_INBOUND: 'message',
  MESSAGE_INBOUND_SMART_CONVERSATION_REDACTION: 'message_redaction',
  MESSAGE_SUBMIT: 'message_submit_notification',
  MESSAGE_DELIVERY: 'message_delivery_report',
  EVENT_INBOUND: 'event',
  EVENT_DELIVERY: 'event_delivery_report',
  CONVERSATION_START: 'conversation_start_notification',
  CONVERSATION_STOP: 'conversation_stop_notification',
  CONVERSATION_DELETE: 'conversation_delete_notification',
  CONTACT_CREATE: 'contact_create_notification',
  CONTACT_UPDATE: 'contact_update_notification',
  CONTACT_DELETE: 'contact_delete_notification',
  CONTACT_MERGE: 'contact_merge_notification',
  CONTACT_IDENTITIES_DUPLICATION: 'duplicated_contact_identities_notification',
  CAPABILITY: 'capability_notification',
  OPT_IN: 'opt_in_notification',
  OPT_OUT: 'opt_out_notification',
  CHANNEL_EVENT: 'channel_event_notification',
  SMART_CONVERSATION: 'smart_conversation_notification',
  RECORD_NOTIFICATION: 'record_notification',
  UNSUPPORTED: 'unsupported_callback',
  BATCH_STATUS_UPDATE: 'batch_status_update',
} as const

/** What a webhook can be told about. */
export type WebhookTrigger = keyof typeof eventKeys | (string & {})
