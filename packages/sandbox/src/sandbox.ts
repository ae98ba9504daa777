import type { SandboxClock } from './clock.ts'
import type { SandboxNotice } from './notice.ts'
import type { PlatformRequest, PlatformRequestInit, PlatformResponse } from './platform.ts'
import type { Received } from './receive.ts'
import type { SandboxMessage, SandboxState } from './state.ts'

/** The Conversation API on your desk. Made by `createSandbox`. */
export interface Sandbox {
  /** Id of the project that it knows. */
  readonly projectId: string
  /** Id of its first app. */
  readonly appId: string
  /** The access key that it accepts. */
  readonly keyId: string
  /** The secret of the key. */
  readonly keySecret: string
  /** Answers requests, as the `fetch` of a client: token endpoint and API, whatever the host. */
  readonly fetch: (
    input: string | { readonly href: string } | PlatformRequest,
    init?: PlatformRequestInit,
  ) => Promise<PlatformResponse>
  /** What it knows: messages, contacts, conversations, and the logs of requests and webhooks. */
  readonly state: SandboxState
  /** Its time. */
  readonly clock: SandboxClock
  /** Takes in what a person writes, and tells the app. Resolves once the webhooks are answered. */
  readonly receive: (received: Received) => Promise<SandboxMessage>
  /** Calls the listener on each change; the answer stops it. A listener that throws changes nothing. */
  readonly subscribe: (listener: (notice: SandboxNotice) => void) => () => void
  /** Calls off all that is planned. */
  readonly close: () => void
}
