import { signEvent } from '@parlance/conversation-events'
import type { Context } from './context.ts'
import type { Delivery } from './delivery.ts'
import type { WebhookFault } from './fault.ts'
import { logWebhook } from './log-webhook.ts'
import { postRequest } from './post-request.ts'
import type { Receiver } from './receiver.ts'
import type { SandboxDelivery } from './sandbox-state.ts'
import { timeOf } from './time-of.ts'
import { urlOf } from './url-of.ts'

/** What a signature covers beside the body. */
export interface Stamp {
  readonly nonce: string
  /** In seconds since 1970. */
  readonly timestamp: number
}

/** Posts an event once, and logs it. */
export async function attemptWebhook(
  context: Context,
  attempt: {
    readonly delivery: Delivery
    readonly receiver: Receiver
    readonly number: number
    readonly fault?: WebhookFault | undefined
    /** Of an earlier attempt, where the same signature is to be used again. */
    readonly stamp?: Stamp | undefined
  },
): Promise<{ isTaken: boolean; stamp: Stamp }> {
  const { delivery, receiver, fault } = attempt
  const url = urlOf(receiver)
  const stamp = attempt.stamp ?? stampOf(context)
  const time = timeOf(context.clock.now())
  const signature = await sign(delivery.body, receiver.secret, stamp, fault)
  const headers = { 'content-type': 'application/json', ...signature.headers }
  const { status, error } = await postRequest(context, receiver.target, { url, headers, body: delivery.body })
  logWebhook(context, {
    time,
    trigger: delivery.trigger,
    app_id: delivery.appId,
    target: url,
    attempt: attempt.number,
    headers,
    body: delivery.body,
    signature: signature.verdict,
    status,
    error,
  })
  return { isTaken: status !== undefined && status >= 200 && status <= 299, stamp }
}

function stampOf(context: Context): Stamp {
  return { nonce: context.newId(), timestamp: Math.floor(context.clock.now() / 1000) }
}

type Signed = Promise<{ headers: Record<string, string>; verdict: SandboxDelivery['signature'] }>

async function sign(
  body: string,
  secret: string | undefined,
  stamp: Stamp,
  fault: WebhookFault | undefined,
): Signed {
  if (fault?.kind === 'webhook-forged') {
    return {
      headers: await signEvent({ ...stamp, body, secret: `${secret} of somebody else` }),
      verdict: 'forged',
    }
  }
  if (!secret) return { headers: {}, verdict: 'none' }
  if (fault?.kind === 'webhook-wrong-clock') {
    const timestamp = Math.max(0, stamp.timestamp + (fault.offsetSeconds ?? -3600))
    return { headers: await signEvent({ ...stamp, timestamp, body, secret }), verdict: 'wrong-clock' }
  }
  return { headers: await signEvent({ ...stamp, body, secret }), verdict: 'valid' }
}
