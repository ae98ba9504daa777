import type { AtMostOne } from '../at-most-one.ts'
import type { PaymentStatusUpdateEvent } from './payment-status-update-event.ts'
import type { ReactionEvent } from './reaction-event.ts'
import type { ShortlinkActivatedEvent } from './shortlink-activated-event.ts'

/** What happened to a message. Available to selected customers only. */
export type ContactMessageEvent = AtMostOne<ContactMessageEventContent>

/** The kinds of message events, by their key. An event holds one of them at most. */
export interface ContactMessageEventContent {
  /** The payment of an order has moved on. WhatsApp. */
  payment_status_update_event: PaymentStatusUpdateEvent
  /** The contact has come by a short link. Messenger and Instagram. */
  shortlink_activated_event: ShortlinkActivatedEvent
  /** The contact has reacted to a message, or taken a reaction back. Messenger and Instagram. */
  reaction_event: ReactionEvent
}
