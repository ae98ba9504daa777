import { createEventHandler } from '@parlance/conversation-events'
import { ConversationCallbackWebhooks } from '@sinch/sdk-core'
import type { IncomingHttpHeaders } from 'node:http'
import { listenOnLoopback, type LoopbackServer } from './listen-on-loopback.ts'

type OfficialEvent = ReturnType<ConversationCallbackWebhooks['parseEvent']>

/** One request that came in, and what both SDKs make of it. */
export interface Delivery {
  readonly headers: IncomingHttpHeaders
  /** As it came. */
  readonly body: Buffer
  /** Whether the official check takes the signature for genuine. */
  readonly isGenuine: boolean
  /** What the official parser makes of a genuine one; or that it throws. */
  readonly official: OfficialEvent | Error | undefined
  /** What our handler answers. */
  readonly status: number
  /** What our handler hands over, if it does. */
  readonly ours: object | undefined
}

/** A receiver of webhooks that asks both SDKs. */
export interface Receiver extends LoopbackServer {
  readonly deliveries: readonly Delivery[]
}

/** Answers 401 to what the official check refuses, else what our handler says. */
export const startReceiver = async (secret: string): Promise<Receiver> => {
  const deliveries: Delivery[] = []
  const webhooks = new ConversationCallbackWebhooks(secret)
  const server = await listenOnLoopback(async ({ method, headers }, body, response) => {
    let ours: object | undefined
    const handle = createEventHandler({ secret, unhandled: (event) => void (ours = event) })
    const { status } = await handle({ method, headers, body })
    // Theirs wants text: bytes it would write as JSON first.
    const text = body.toString()
    const isGenuine = webhooks.validateAuthenticationHeader(headers, text)
    const official = isGenuine ? parsed(() => webhooks.parseEvent(text)) : undefined
    deliveries.push({ headers, body, isGenuine, official, status, ours })
    response.writeHead(isGenuine ? status : 401).end()
  })
  return { ...server, deliveries }
}

const parsed = (parse: () => OfficialEvent): OfficialEvent | Error => {
  try {
    return parse()
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}
