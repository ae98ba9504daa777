import type { Contact } from '@parlance/conversation-model'
import type { FetchFunction } from '@parlance/core'
import type { ClockSetting } from './clock.ts'
import type { WebhookTrigger } from './event-keys.ts'
import type { PageTokenForm } from './page-token-form.ts'
import type { PlatformRequest, PlatformResponse } from './platform.ts'
import type { SandboxApp } from './sandbox-app.ts'

/** How a sandbox is set up. Everything may be left out. */
export interface SandboxOptions {
  /** Id of the project. Default `5a4db0c5-0000-4000-8000-000000000001`. */
  projectId?: string | undefined
  /** The access key. Default `sandbox-key-id`. */
  keyId?: string | undefined
  /** Its secret. Default `sandbox-key-secret`. */
  keySecret?: string | undefined
  /** The only region that knows the apps. Default: every region does. */
  region?: string | undefined
  /** The apps. Default: one, in conversation mode, whose id is {@link Sandbox.appId}. */
  apps?: readonly SandboxApp[] | undefined
  /** Contacts that are known from the start. */
  contacts?: readonly (Contact & { id: string })[] | undefined
  /** Who is told about events. */
  webhooks?: readonly SandboxWebhook[] | undefined
  /** How time passes. Default `real`. */
  clock?: ClockSetting | undefined
  /** When a sent message gets how far, in milliseconds after the send. */
  deliveryMs?: DeliveryTimes | undefined
  /** How a webhook that was not answered with 2xx is sent again. */
  redelivery?: Redelivery | undefined
  /** How long a receiver of webhooks may take, in real milliseconds. Default 10 000. */
  webhookTimeoutMs?: number | undefined
  /** How long an access token holds, in seconds. Default 3599. */
  tokenLifetimeSeconds?: number | undefined
  /** How the tokens of pages are written. Default `url-safe`. */
  pageTokens?: PageTokenForm | undefined
  /** How many of each are kept; the oldest go first. */
  limits?: SandboxLimits | undefined
  /** What posts webhooks to a URL. Default: the platform's `fetch`. */
  fetch?: FetchFunction | undefined
}

/** A registered webhook. */
export interface SandboxWebhook {
  /** Id of the app whose events it gets. Default: the first app. */
  app_id?: string | undefined
  /** A URL, or a function that takes the request as a server would: no port is needed. */
  target: string | ((request: PlatformRequest) => PlatformResponse | Promise<PlatformResponse>)
  /** What it is told about. Default: everything. */
  triggers?: readonly WebhookTrigger[] | undefined
  /** Signs what is sent. Default: nothing is signed. */
  secret?: string | undefined
}

/** Milliseconds after the send. */
export interface DeliveryTimes {
  /** Handed to the channel: `MESSAGE_SUBMIT`. Default 0. */
  submitted?: number | undefined
  /** `QUEUED_ON_CHANNEL`. Default 50. */
  queued?: number | undefined
  /** `DELIVERED`, or what a script says instead. Default 200. */
  delivered?: number | undefined
  /** `READ`. Default: never by itself. */
  read?: number | undefined
}

/** How a webhook is repeated. The API publishes no schedule; these defaults are those of Sinch's SMS API. */
export interface Redelivery {
  /** How often at most, the first time included. Default 15. */
  attempts?: number | undefined
  /** The wait before the second attempt; it doubles each time. Default 5000. */
  firstDelayMs?: number | undefined
  /** Whether each attempt carries a time and a nonce of its own. Default `true`. Not known of the API. */
  signAnew?: boolean | undefined
}

/** How many are kept. */
export interface SandboxLimits {
  /** Default 10 000. */
  messages?: number | undefined
  /** Contacts, and as many conversations. Default 10 000. */
  contacts?: number | undefined
  /** Entries of the log of requests. Default 1000. */
  requests?: number | undefined
  /** Entries of the log of webhooks. Default 1000. */
  webhooks?: number | undefined
  /**
   * Webhooks that wait for another attempt, beyond which none is repeated; and as many that are in line for slow
   * receivers, beyond which one is logged, but not sent. Default 10 000.
   */
  waiting?: number | undefined
  /** Access tokens that are known. Default 10 000. */
  tokens?: number | undefined
  /**
   * Characters of all messages that are kept, and as many of the bodies in the log of webhooks: what is large leaves room
   * for fewer. Default 67 108 864.
   */
  characters?: number | undefined
  /** Faults that are still to come; one more is an error. Default 1000. */
  faults?: number | undefined
}
