import type { KnownEvent } from './all-events.ts'

/**
 * What a webhook can subscribe to. Open: any other text is accepted too.
 *
 * `SMART_CONVERSATIONS` is how one official SDK spells `SMART_CONVERSATION`: trust the latter when subscribing, accept
 * both when reading. Never subscribe to `UNSPECIFIED_TRIGGER`: the API answers with an error.
 *
 * @see https://developers.sinch.com/docs/conversation/api-reference/
 */
export type WebhookTrigger =
  | KnownEvent['trigger']
  | 'SMART_CONVERSATIONS'
  | 'UNSPECIFIED_TRIGGER'
  | (string & {})
