import type { EventDeliveryEvent } from './events/event-delivery.ts'
import type { MessageDeliveryEvent } from './events/message-delivery.ts'
import { isObject } from './is-object.ts'
import { own } from './own.ts'

/** A state of delivery: its name, or something that holds one. */
export type Delivery =
  | string
  | { readonly status?: string | undefined }
  | Pick<MessageDeliveryEvent, 'message_delivery_report' | 'accepted_time' | 'event_time'>
  | Pick<EventDeliveryEvent, 'event_delivery_report' | 'accepted_time' | 'event_time'>

/** How far each state is. Under way there is no more order than this: a message may be queued on several channels. */
const ranks: Readonly<Record<string, number>> = {
  QUEUED: 1,
  QUEUED_ON_CHANNEL: 2,
  SWITCHING_CHANNEL: 3,
  DELIVERED: 4,
  READ: 5,
  FAILED: 5,
}
const underWay = 3

/**
 * Which of two delivery states of one message is later: negative if `a` comes before `b`, positive if after, 0 if
 * neither. Reports arrive in any order; keep the latest and a state never goes back.
 *
 * - Under way come `QUEUED`, `QUEUED_ON_CHANNEL`, `SWITCHING_CHANNEL`. Whole events of these are compared by their
 *   `accepted_time` first, since a message that switches channels is queued again.
 * - `DELIVERED` comes after all of them, `READ` after `DELIVERED`.
 * - `FAILED` and `READ` are final: nothing comes after them, and neither comes after the other.
 * - A state that is not known counts as under way, and before the known ones.
 *
 * It is an order in the strict sense, so it can be given to `sort`.
 *
 * @example
 * ```ts
 * import { compareDelivery, type MessageDeliveryEvent } from '@parlance/conversation-events'
 *
 * export function later(stored: MessageDeliveryEvent, next: MessageDeliveryEvent): MessageDeliveryEvent {
 *   return compareDelivery(next, stored) > 0 ? next : stored
 * }
 * ```
 */
export function compareDelivery(a: Delivery, b: Delivery): number {
  const [left, right] = [positionOf(a), positionOf(b)]
  const step = left.findIndex((part, index) => part !== right[index])
  return step < 0 ? 0 : (left[step] ?? 0) < (right[step] ?? 0) ? -1 : 1
}

/** What decides, in this order: how far; while under way, since when; and how far exactly. */
function positionOf(delivery: Delivery): readonly (number | string)[] {
  const status = statusOf(delivery)
  const rank = status !== undefined && Object.hasOwn(ranks, status) ? (ranks[status] ?? 0) : 0
  return rank > underWay ? [rank] : [underWay, ...timeOf(delivery), rank]
}

/** `undefined` for whatever holds no state, since what was stored may be anything. */
function statusOf(delivery: unknown): string | undefined {
  if (typeof delivery === 'string') return delivery
  const { message_delivery_report, event_delivery_report, status } = membersOf(delivery)
  const found = membersOf(message_delivery_report ?? event_delivery_report)['status'] ?? status
  return typeof found === 'string' ? found : undefined
}

/**
 * The second in milliseconds, and its fraction as text: the API writes up to nine digits, and a `Date` keeps three. An
 * unknown time is before all others.
 */
function timeOf(delivery: unknown): readonly [number, string] {
  const { accepted_time, event_time } = membersOf(delivery)
  const time = String(accepted_time || event_time)
  const second = Date.parse(time.replace(/\.\d+/, ''))
  if (Number.isNaN(second)) return [Number.NEGATIVE_INFINITY, '']
  // Without zeros at the end, digits of any number are in the order of text.
  return [second, (/\.(\d+)/.exec(time)?.[1] ?? '').replace(/0+$/, '')]
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return own(isObject(value) ? value : {})
}
