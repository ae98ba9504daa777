import type { Channel } from '../channel.ts'
import type { JsonObject } from '../json-value.ts'
import type { AppMessage } from '../outbound/app-message.ts'
import type { ChannelProperties } from './channel-properties.ts'
import type { MessageContentType } from './message-content-type.ts'
import type { MessageQueue } from './message-queue.ts'
import type { MetadataUpdateStrategy } from './metadata-update-strategy.ts'
import type { ProcessingStrategy } from './processing-strategy.ts'
import type { Recipient } from './recipient.ts'

/**
 * The body of `messages:send`: one message to one recipient.
 *
 * @see https://developers.sinch.com/docs/conversation/api-reference/
 *
 * @example
 * ```ts
 * import type { SendMessageRequest } from '@parlance/conversation-model'
 *
 * const request: SendMessageRequest = {
 *   app_id: 'my-app',
 *   recipient: { identified_by: { channel_identities: [{ channel: 'SMS', identity: '+46701234567' }] } },
 *   message: { text_message: { text: 'Your table is ready.' } },
 *   ttl: '3600s',
 * }
 * ```
 */
export interface SendMessageRequest {
  /** Id of the app that sends. Not the id of the project. */
  app_id: string
  /** Who gets the message. */
  recipient: Recipient
  /** What is sent. */
  message: AppMessage
  /**
   * Where the delivery reports of this message go, instead of to the app's webhooks:
   * `http(s)://host[:port]/path`. They are signed with the app's
   * `callback_settings.secret_for_overridden_callback_urls`, and not at all if the app has none.
   */
  callback_url?: string
  /**
   * The channels to try, in this order. Each must be configured in the app. Default: the order of
   * `channel_identities`; for a contact the channel of its active conversation, then its `channel_priority`, then
   * the order of the app's credentials.
   */
  channel_priority_order?: Channel[]
  /** Settings for single channels, such as the sender of an SMS. Values are always text: up to 1024 characters. */
  channel_properties?: ChannelProperties
  /** Text of your own: up to 1024 characters. Comes back in the delivery reports of this message. */
  message_metadata?: string
  /**
   * An object of your own: up to 2048 characters as JSON. It stays with the conversation (in dispatch mode with the
   * identities of the recipient, if messages are retained), and the latest comes back in the `message_metadata` of
   * later inbound messages. Default: what is stored is kept.
   */
  conversation_metadata?: JsonObject
  /** What becomes of the conversation metadata stored before. Default: `REPLACE`. Only in conversation mode. */
  conversation_metadata_update_strategy?: MetadataUpdateStrategy
  /** How urgent the message is. Default: `NORMAL_PRIORITY`. */
  queue?: MessageQueue
  /**
   * How long to try, as text: whole seconds and `s`, from `"3s"` to `"315576000000s"`. An expired message is not
   * tried on further channels.
   */
  ttl?: string
  /** Whether contact and conversation are kept. Default: `DEFAULT`, the mode of the app. */
  processing_strategy?: ProcessingStrategy
  /**
   * Text of your own: up to 128 characters. Comes back in all webhooks about this message and in later inbound
   * messages.
   */
  correlation_id?: string
  /** What the message is for. Only consent management reads it. */
  message_content_type?: MessageContentType
}
