import { attemptWebhook, type Stamp } from './attempt-webhook.ts'
import type { Context } from './context.ts'
import type { Delivery } from './delivery.ts'
import type { WebhookFault } from './fault.ts'
import { logWebhook } from './log-webhook.ts'
import type { Receiver } from './receiver.ts'
import { timeOf } from './time-of.ts'
import { urlOf } from './url-of.ts'
import { waitToSend } from './wait-to-send.ts'

/**
 * Posts an event until the receiver takes it. A receiver gets one event at a time, in the order in which they
 * happened; what it did not take comes again later, when others may have overtaken it.
 */
export function sendWebhook(
  context: Context,
  delivery: Delivery,
  receiver: Receiver,
  fault: WebhookFault | undefined,
): Promise<void> {
  return inLine({ context, delivery, receiver, number: 1, fault })
}

interface Attempt {
  readonly context: Context
  readonly delivery: Delivery
  readonly receiver: Receiver
  readonly number: number
  readonly fault?: WebhookFault | undefined
  readonly stamp?: Stamp | undefined
}

async function attempt({ context, delivery, receiver, number, fault, stamp }: Attempt): Promise<void> {
  const { attempts, firstDelayMs, signAnew } = context.settings.redelivery
  const outcome = await attemptWebhook(context, { delivery, receiver, number, fault, stamp })
  if (outcome.isTaken || number >= attempts || isNeverRepeated(receiver)) return
  const next = {
    context,
    delivery,
    receiver,
    number: number + 1,
    stamp: signAnew ? undefined : outcome.stamp,
  }
  waitToSend(context, firstDelayMs * 2 ** (number - 1), () => inLine(next), true)
}

/** The API never repeats deliveries to that site. */
function isNeverRepeated({ target }: Receiver): boolean {
  return typeof target === 'string' && URL.canParse(target) && new URL(target).hostname === 'webhook.site'
}

async function inLine(next: Attempt): Promise<void> {
  const { context, receiver } = next
  const { lines, settings, state } = context
  if (state.inLine >= settings.limits.waiting) return giveUp(next)
  state.inLine += 1
  const place = (lines.get(receiver.target) ?? Promise.resolve()).then(() => attempt(next))
  lines.set(receiver.target, place)
  await place
  state.inLine -= 1
  if (lines.get(receiver.target) === place) lines.delete(receiver.target)
}

/** Nothing is lost unseen. */
function giveUp({ context, delivery, receiver, number }: Attempt): void {
  logWebhook(context, {
    time: timeOf(context.clock.now()),
    trigger: delivery.trigger,
    app_id: delivery.appId,
    target: urlOf(receiver),
    attempt: number,
    headers: {},
    body: delivery.body,
    signature: 'none',
    error: `Not sent: ${context.settings.limits.waiting} webhooks are in line already`,
  })
}
