import type { Context } from './context.ts'
import { attemptWebhook } from './attempt-webhook.ts'
import type { SandboxWebhook } from './sandbox-options.ts'

/** An event as text, and where it belongs. */
export interface Delivery {
  readonly appId: string
  readonly trigger: string
  readonly body: string
  readonly callbackUrl?: string | undefined
}

/** Who gets it: a URL or function, and the secret that signs. */
export type Receiver = Pick<SandboxWebhook, 'target' | 'secret'>

/** Posts an event to each webhook of the app that listens for it, or to the URL that replaces them. */
export async function deliver(context: Context, delivery: Delivery): Promise<void> {
  await Promise.all(receiversOf(context, delivery).map((receiver) => deliverTo(context, delivery, receiver)))
}

function receiversOf(context: Context, { appId, trigger, callbackUrl }: Delivery): Receiver[] {
  const { apps, webhooks } = context.settings
  if (callbackUrl !== undefined) {
    return [{ target: callbackUrl, secret: apps.get(appId)?.callbackSecret }]
  }
  return webhooks.filter((webhook) => {
    const { triggers } = webhook
    return webhook.app_id === appId && (triggers === undefined || triggers.includes(trigger))
  })
}

/** One receiver gets one event at a time, in the order in which they happened; what failed comes again later. */
function deliverTo(context: Context, delivery: Delivery, receiver: Receiver): Promise<void> {
  return inLine(context, receiver, () => attempt(context, delivery, receiver, 1))
}

async function attempt(
  context: Context,
  delivery: Delivery,
  receiver: Receiver,
  number: number,
): Promise<void> {
  const { attempts, firstDelayMs } = context.settings.redelivery
  const isTaken = await attemptWebhook(context, delivery, receiver, number)
  if (isTaken || number >= attempts) return
  const again = (): Promise<void> =>
    inLine(context, receiver, () => attempt(context, delivery, receiver, number + 1))
  context.clock.later(firstDelayMs * 2 ** (number - 1), again, true)
}

async function inLine(context: Context, { target }: Receiver, work: () => Promise<void>): Promise<void> {
  const place = (context.lines.get(target) ?? Promise.resolve()).then(work)
  context.lines.set(target, place)
  await place
  if (context.lines.get(target) === place) context.lines.delete(target)
}
