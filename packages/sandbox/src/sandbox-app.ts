import type { Channel, ProcessingMode } from '@parlance/conversation-model'

/** An app of the sandbox: the part of the API's own app that decides how messages are handled. */
export interface SandboxApp {
  /** Id of the app. */
  id: string
  /** The region it lives in: a call to another region does not find it. Default: the sandbox's `region`, or any. */
  region?: string | undefined
  /** Whether contacts and conversations are kept. Default: `CONVERSATION` (the API's own default is `DISPATCH`). */
  processing_mode?: ProcessingMode | undefined
  /** How long messages are kept in dispatch mode. Default 0 days: they cannot be read. */
  dispatch_retention_policy?: { ttl_days?: number | undefined } | undefined
  /** The channels that are set up, in the order of their priority. Default: all 13. */
  channel_credentials?: readonly { channel: Channel }[] | undefined
  /** The secret that signs the reports sent to a `callback_url`. Default: they are not signed. */
  callback_settings?: { secret_for_overridden_callback_urls?: string | undefined } | undefined
}
