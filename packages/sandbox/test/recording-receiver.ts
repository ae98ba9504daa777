import { validateSignature } from '@parlance/conversation-events'

/** A webhook as it arrived. */
export interface Arrived {
  // What a test asks of it, it checks.
  // oxlint-disable-next-line typescript/no-explicit-any
  event: any
  headers: Headers
  /** `valid`, or the reason why not. */
  signature: string
}

/** A receiver of webhooks that remembers what came, and answers from a list, then with 200. */
export function recordingReceiver(secret: string, now: () => number, statuses: number[] = []) {
  const arrived: Arrived[] = []
  const target = async (request: Request): Promise<Response> => {
    const body = await request.text()
    const { headers } = request
    const verdict = await validateSignature({ headers, body, secret, now })
    arrived.push({ event: JSON.parse(body), headers, signature: verdict.valid ? 'valid' : verdict.reason })
    return new Response(null, { status: statuses.shift() ?? 200 })
  }
  return { target, arrived }
}
