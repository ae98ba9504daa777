import { attemptWebhook, type Stamp } from './attempt-webhook.ts'
import type { Context } from './context.ts'
import type { Delivery } from './delivery.ts'
import type { WebhookFault } from './fault.ts'
import type { Receiver } from './receiver.ts'

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
  return inLine(context, receiver, () => attempt({ context, delivery, receiver, number: 1, fault }))
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
  const { state, settings } = context
  if (outcome.isTaken || number >= attempts || isNeverRepeated(receiver)) return
  // A receiver that is gone for good must not fill the memory.
  if (state.waiting >= settings.limits.webhooks) return
  const next = {
    context,
    delivery,
    receiver,
    number: number + 1,
    stamp: signAnew ? undefined : outcome.stamp,
  }
  const again = (): Promise<void> => {
    state.waiting -= 1
    return inLine(context, receiver, () => attempt(next))
  }
  state.waiting += 1
  context.clock.later(firstDelayMs * 2 ** (number - 1), again, true)
}

/** The API never repeats deliveries to that site. */
function isNeverRepeated({ target }: Receiver): boolean {
  return typeof target === 'string' && URL.canParse(target) && new URL(target).hostname === 'webhook.site'
}

async function inLine(context: Context, { target }: Receiver, work: () => Promise<void>): Promise<void> {
  const place = (context.lines.get(target) ?? Promise.resolve()).then(work)
  context.lines.set(target, place)
  await place
  if (context.lines.get(target) === place) context.lines.delete(target)
}
