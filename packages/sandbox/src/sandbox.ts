import type { Chosen } from './choose.ts'
import type { SandboxClock } from './clock.ts'
import type { DeliverOptions } from './deliver-event.ts'
import type { SandboxFaults } from './faults.ts'
import type { SandboxNotice } from './notice.ts'
import type { PlatformRequest, PlatformRequestInit, PlatformResponse } from './platform.ts'
import type { Received } from './receive.ts'
import type { SandboxMessage, SandboxState } from './sandbox-state.ts'

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
  /**
   * Answers requests: for the `fetch` option of a client. Serves `auth.sinch.com`, every region of
   * `conversation.api.sinch.com`, and both at once under any other host.
   */
  readonly fetch: (
    input: string | { readonly href: string } | PlatformRequest,
    init?: PlatformRequestInit,
  ) => Promise<PlatformResponse>
  /** What it knows: messages, contacts, conversations, and the logs of requests and webhooks. */
  readonly state: SandboxState
  /** What is to go wrong. */
  readonly faults: SandboxFaults
  /** Its time. */
  readonly clock: SandboxClock
  /**
   * Takes in what a person writes, and tells the app by `MESSAGE_INBOUND`. Resolves once the webhooks are answered.
   *
   * @throws `TypeError` for an app that the sandbox does not have.
   */
  readonly receive: (received: Received) => Promise<SandboxMessage>
  /**
   * Answers a message by one of its choices, as a person taps it. Resolves once the webhooks are answered.
   *
   * @throws `TypeError` for a message that was not sent, or a choice that it does not have.
   */
  readonly choose: (chosen: Chosen) => Promise<SandboxMessage>
  /** The person has seen a delivered message: `READ`. */
  readonly markRead: (messageId: string) => Promise<void>
  /**
   * Posts any event to the webhooks of an app, signed; or any text in its place. Resolves once they are answered.
   *
   * @throws `TypeError` for an app that the sandbox does not have.
   */
  readonly deliver: (event: object | string, options?: DeliverOptions) => Promise<void>
  /** Calls the listener on each change; the answer stops it. A listener that throws changes nothing. */
  readonly subscribe: (listener: (notice: SandboxNotice) => void) => () => void
  /** Calls off all that is planned: the sandbox no longer keeps a process alive. */
  readonly close: () => void
}
