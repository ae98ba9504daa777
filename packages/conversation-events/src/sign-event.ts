import { ConfigurationError } from './configuration-error.ts'
import { signHmac } from './hmac.ts'
import { own } from './own.ts'
import { type RawBody, toRawBody } from './raw-body.ts'
import { toSecrets } from './secret.ts'

/**
 * Signs a body as the Conversation API does. For tests of your receiver, and for whoever plays the API.
 *
 * @example
 * ```ts
 * import { signEvent } from '@parlance/conversation-events'
 *
 * const body = JSON.stringify({ message: { id: '01EQ8235TD19N21XQTH12B145D' } })
 * const request = new Request('https://example.com/webhook', {
 *   method: 'POST',
 *   headers: { 'content-type': 'application/json', ...(await signEvent({ body, secret: 'my-secret' })) },
 *   body,
 * })
 * console.log(request.headers.get('x-sinch-webhook-signature'))
 * ```
 *
 * @throws `ConfigurationError` for an empty secret, a nonce or a timestamp that no receiver would accept, or a body
 * that is neither bytes nor text.
 */
export async function signEvent(args: signEvent.Args): Promise<signEvent.Headers> {
  const { body, now = Date.now, nonce = crypto.randomUUID(), ...rest } = own(args)
  const { timestamp = Math.floor(now() / 1000) } = rest
  const [secret, second] = toSecrets(rest.secret)
  if (secret === undefined || second !== undefined) {
    throw new ConfigurationError('secret', 'must be one text.')
  }
  if (!/^[!-+\-/-~]{1,128}$/.test(nonce)) {
    throw new ConfigurationError('nonce', 'must be 1 to 128 visible ASCII characters other than "." and ",".')
  }
  if (!/^\d{1,12}$/.test(String(timestamp))) {
    throw new ConfigurationError('timestamp', 'must be Unix time in whole seconds.')
  }
  const raw = await toRawBody(body)
  const hmac = await signHmac(secret, raw ?? '', `.${nonce}.${timestamp}`)
  return {
    'x-sinch-webhook-signature': btoa(String.fromCharCode(...hmac)),
    'x-sinch-webhook-signature-nonce': nonce,
    'x-sinch-webhook-signature-timestamp': String(timestamp),
    'x-sinch-webhook-signature-algorithm': 'HmacSHA256',
  }
}

export declare namespace signEvent {
  interface Args {
    /** The body, exactly as it is sent. */
    body: RawBody
    /** The secret of the webhook. */
    secret: string
    /** Default: a random UUID. */
    nonce?: string | undefined
    /** Unix time in seconds. Default: now. */
    timestamp?: number | undefined
    /** The clock, in milliseconds, where no `timestamp` is given. Default `Date.now`. */
    now?: (() => number) | undefined
  }
  /** The four headers that the Conversation API sends with a signed webhook. */
  type Headers = {
    'x-sinch-webhook-signature': string
    'x-sinch-webhook-signature-nonce': string
    'x-sinch-webhook-signature-timestamp': string
    'x-sinch-webhook-signature-algorithm': string
  }
}
