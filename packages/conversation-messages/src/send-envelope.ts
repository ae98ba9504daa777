import type {
  Channel,
  ChannelProperties,
  JsonObject,
  MessageContentType,
  MessageQueue,
  MetadataUpdateStrategy,
  ProcessingStrategy,
} from '@parlance/conversation-model'

/** What can be said about any message that is sent, beside its content and its recipient. */
export interface SendEnvelope {
  /** Id of the app that sends. Not the id of the project. */
  app_id: string
  /**
   * Where the delivery reports of this message go, instead of to the app's webhooks:
   * `http(s)://host[:port]/path`. They are signed with the app's
   * `callback_settings.secret_for_overridden_callback_urls`, and not at all if the app has none.
   */
  callback_url?: string | undefined
  /**
   * The channels to try, in this order. Each must be configured in the app. Default: the order of the identities; for a
   * contact the channel of its active conversation, then its `channel_priority`, then the order of the app's credentials.
   */
  channel_priority_order?: Channel[] | undefined
  /** Settings for single channels, such as the sender of an SMS. Values are always text: up to 1024 characters. */
  channel_properties?: ChannelProperties | undefined
  /** Text of your own: up to 1024 characters. Comes back in the delivery reports of this message. */
  message_metadata?: string | undefined
  /**
   * An object of your own: up to 2048 characters as JSON. It stays with the conversation (in dispatch mode with the
   * identities of the recipient, if messages are retained), and the latest comes back in the `message_metadata` of
   * later inbound messages. Default: what is stored is kept.
   */
  conversation_metadata?: JsonObject | undefined
  /** What becomes of the conversation metadata stored before. Default: `REPLACE`. Only in conversation mode. */
  conversation_metadata_update_strategy?: MetadataUpdateStrategy | undefined
  /** How urgent the message is. Default: `NORMAL_PRIORITY`. */
  queue?: MessageQueue | undefined
  /**
   * How long to try: whole seconds, from 3 to 315576000000, or the API's own form of them (`"3600s"`). An expired
   * message is not tried on further channels.
   */
  ttl?: number | string | undefined
  /** Whether contact and conversation are kept. Default: `DEFAULT`, the mode of the app. */
  processing_strategy?: ProcessingStrategy | undefined
  /**
   * Text of your own: up to 128 characters. Comes back in all webhooks about this message and in later inbound
   * messages.
   */
  correlation_id?: string | undefined
  /** What the message is for. Only consent management reads it. */
  message_content_type?: MessageContentType | undefined
}
