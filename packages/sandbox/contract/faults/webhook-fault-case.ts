import type { ChannelFault, WebhookFault } from '../../src/fault.ts'

/** Faults that a receiver of webhooks gets to know. */
export type HeardFault = ChannelFault | WebhookFault

/** A fault between the API and a receiver, and all that a user of the handler can tell of it. */
export interface WebhookFaultCase<Kind extends HeardFault['kind'] = HeardFault['kind']> {
  readonly fault: HeardFault & { readonly kind: Kind }
  /** The channels on which the person can be reached. Default: `RCS` alone. */
  readonly channels?: readonly string[]
  /** The delivery reports that were handled, in the order in which they came: status, channel, and the reason. */
  readonly handled: readonly string[]
  /** How many copies were recognised as such. */
  readonly copies?: number
  /** The state in which the message ends, for a receiver that keeps the latest. */
  readonly latest: string
  /** Why requests were refused, before anything was handled. */
  readonly refused?: readonly string[]
  /** What the API logged of its attempts: number, signature, answer. */
  readonly attempts: readonly string[]
}
