import { signEvent } from '@parlance/conversation-events'
import type { Context } from './context.ts'
import type { Delivery, Receiver } from './deliver.ts'
import { log } from './log.ts'
import type { SandboxDelivery } from './state.ts'
import { timeOf } from './time-of.ts'

/** Posts an event once. Whether it was answered with 2xx. */
export async function attemptWebhook(
  context: Context,
  delivery: Delivery,
  receiver: Receiver,
  attempt: number,
): Promise<boolean> {
  const { target, secret } = receiver
  const url = typeof target === 'string' ? target : 'https://webhook.example/'
  const headers = {
    'content-type': 'application/json',
    ...(secret ? await signatureOf(context, delivery, secret) : {}),
  }
  const request = new Request(url, {
    method: 'POST',
    headers,
    body: delivery.body,
    signal: AbortSignal.timeout(context.settings.webhookTimeoutMs),
  })
  const outcome = await post(context, receiver, request)
  const entry: SandboxDelivery = {
    id: context.newId(),
    time: timeOf(context.clock.now()),
    trigger: delivery.trigger,
    app_id: delivery.appId,
    target: url,
    attempt,
    headers,
    body: delivery.body,
    signature: secret ? 'valid' : 'none',
    ...outcome,
  }
  log(context.state.webhooks, entry, context.settings.limits.webhooks)
  context.notify({ type: 'webhook', webhook: entry })
  return outcome.status !== undefined && outcome.status >= 200 && outcome.status < 300
}

async function post(
  context: Context,
  { target }: Receiver,
  request: Request,
): Promise<{ status?: number; error?: string }> {
  const send = typeof target === 'string' ? (context.settings.fetch ?? globalThis.fetch) : target
  try {
    const response = await send(request)
    // An answer left unread would hold its connection.
    await response.body?.cancel()
    return { status: response.status }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}

function signatureOf(context: Context, { body }: Delivery, secret: string): Promise<signEvent.Headers> {
  return signEvent({ body, secret, nonce: context.newId(), now: context.clock.now })
}
