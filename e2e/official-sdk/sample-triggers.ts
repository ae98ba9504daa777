import type { SampleTrigger } from '@parlance/sandbox'
import { keysOf } from './keys-of.ts'

const triggers: Readonly<Record<SampleTrigger, true>> = {
  MESSAGE_INBOUND: true,
  MESSAGE_INBOUND_SMART_CONVERSATION_REDACTION: true,
  MESSAGE_SUBMIT: true,
  MESSAGE_DELIVERY: true,
  EVENT_INBOUND: true,
  EVENT_DELIVERY: true,
  CONVERSATION_START: true,
  CONVERSATION_STOP: true,
  CONVERSATION_DELETE: true,
  CONTACT_CREATE: true,
  CONTACT_UPDATE: true,
  CONTACT_DELETE: true,
  CONTACT_MERGE: true,
  CONTACT_IDENTITIES_DUPLICATION: true,
  CAPABILITY: true,
  OPT_IN: true,
  OPT_OUT: true,
  CHANNEL_EVENT: true,
  SMART_CONVERSATION: true,
  RECORD_NOTIFICATION: true,
  UNSUPPORTED: true,
  BATCH_STATUS_UPDATE: true,
  UNKNOWN: true,
}

/** Each kind of event that the sandbox has a sample of; the compiler misses one that is not here. */
export const sampleTriggers: readonly SampleTrigger[] = keysOf(triggers)
