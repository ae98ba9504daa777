import type { Context } from './context.ts'
import type { Delivery } from './delivery.ts'
import type { WebhookFault } from './fault.ts'
import type { Receiver } from './receiver.ts'
import { sendWebhook } from './send-webhook.ts'
import { waitToSend } from './wait-to-send.ts'

/**
 * Posts an event to each webhook of the app that listens for it, or to the URL that replaces them. Resolves when
 * all first attempts are over, save those that a fault puts off.
 */
export async function deliver(context: Context, delivery: Delivery): Promise<void> {
  await Promise.all(receiversOf(context, delivery).map((receiver) => deliverTo(context, delivery, receiver)))
}

function receiversOf(context: Context, { appId, trigger, callbackUrl }: Delivery): Receiver[] {
  const { apps, webhooks } = context.settings
  if (callbackUrl !== undefined) {
    return [{ target: callbackUrl, secret: apps.get(appId)?.callbackSecret }]
  }
  return webhooks.filter((webhook) => {
    const { app_id, triggers } = webhook
    // Nobody can subscribe to an event that is not known: it is shown to all.
    return app_id === appId && (trigger === 'UNKNOWN' || !triggers || triggers.includes(trigger))
  })
}

async function deliverTo(context: Context, delivery: Delivery, receiver: Receiver): Promise<void> {
  const fault = context.faults.takeWebhook(delivery.trigger)
  const send = (): Promise<void> => sendWebhook(context, delivery, receiver, fault)
  if (fault?.kind === 'webhook-late' && waitToSend(context, fault.delayMs, send)) return
  if (fault?.kind === 'webhook-reordered' && hold(context, receiver, send, fault.atLatestMs)) return
  await Promise.all(Array.from({ length: timesOf(fault) }, send))
  await Promise.all(release(context, receiver))
}

function timesOf(fault: WebhookFault | undefined): number {
  return fault?.kind === 'webhook-doubled' ? (fault.times ?? 2) : 1
}

/** Keeps an event back until the next one has gone out, but not for ever. Answers whether it may. */
function hold(context: Context, { target }: Receiver, send: () => Promise<void>, atLatestMs = 5000): boolean {
  const held = context.held.get(target) ?? new Set()
  const sendHeld = waitToSend(context, atLatestMs, () => {
    if (sendHeld) held.delete(sendHeld)
    if (held.size === 0) context.held.delete(target)
    return send()
  })
  if (sendHeld) context.held.set(target, held.add(sendHeld))
  return sendHeld !== undefined
}

function release(context: Context, { target }: Receiver): Promise<void>[] {
  const held = [...(context.held.get(target) ?? [])]
  context.held.delete(target)
  return held.map((sendHeld) => sendHeld())
}
