import type { KnownEvent } from './all-events.ts'
import type { EventDefinition } from './event-definition.ts'
import type { NonceStore } from './nonce-store.ts'
import type { Secret } from './secret.ts'

/** How requests are received, by `receiveEvent` and `createEventHandler` alike. */
export interface Reception<D extends EventDefinition = EventDefinition<KnownEvent>> {
  /** The secret of the webhook; several while one replaces another; or a function that gets them. */
  secret: Secret
  /** By how many seconds the time of signing may differ from now, in either direction. Default 300. */
  windowSeconds?: number | undefined
  /** The clock, in milliseconds. Default `Date.now`. */
  now?: (() => number) | undefined
  /** How large a body may be. It is enforced while reading. Default 1 MiB. */
  maxBytes?: number | undefined
  /** Where nonces are remembered. Without one, a signed request can be replayed as long as its time is in the window. */
  nonces?: NonceStore | undefined
  /**
   * The kinds of events to tell apart; all else is `UNKNOWN`. Default `allEvents`. To add one of your own:
   * `[...allEvents, mine]`, see `defineEvent`.
   */
  events?: readonly D[] | undefined
}
