import { checkPositive } from './check-positive.ts'
import { fromBase64 } from './from-base64.ts'
import { verifyHmac } from './hmac.ts'
import { own } from './own.ts'
import type { PlatformRequest } from './platform.ts'
import { type RawBody, toRawBody } from './raw-body.ts'
import { type Secret, toSecrets } from './secret.ts'
import type { SignatureFault } from './signature-error.ts'
import { readSignatureHeaders, type SignatureHeaders } from './signature-headers.ts'

/**
 * Checks that the Conversation API made this request: with your secret, over this body, not long ago.
 *
 * The signature is `base64(HMAC-SHA256(secret, body + "." + nonce + "." + timestamp))` over the bytes as they came.
 * When several things are wrong, the first of `missing`, `malformed`, `mismatch`, `stale` is reported; so `stale`
 * says that the signature itself is genuine. The verdict is the same on every runtime.
 *
 * Whatever a stranger sends, this answers and does not throw. A replay within the window is answered with
 * `valid: true`: only a store of nonces can tell it (`createEventHandler`, `receiveEvent`).
 *
 * @example
 * ```ts
 * import { validateSignature } from '@parlance/conversation-events'
 *
 * export async function isGenuine(request: Request, secret: string): Promise<boolean> {
 *   const body = new Uint8Array(await request.arrayBuffer())
 *   const verdict = await validateSignature({ headers: request.headers, body, secret })
 *   if (!verdict.valid) console.warn('refused a webhook:', verdict.reason)
 *   return verdict.valid
 * }
 * ```
 *
 * @throws `ConfigurationError` when your own arguments cannot work: an empty secret, more than 8, a window that is no
 * positive number, a body that was parsed or read before. What a secret function throws is passed on.
 *
 * @see https://developers.sinch.com/docs/conversation/callbacks/#validating-callbacks
 */
export async function validateSignature(args: validateSignature.Args): Promise<validateSignature.Verdict> {
  const { headers, body, secret, windowSeconds = 300, now = Date.now } = own(args)
  checkPositive('windowSeconds', windowSeconds)
  // Errors of the caller come first, so that they show with the first request, whatever it is like.
  const secrets = typeof secret === 'function' ? secret : toSecrets(secret)
  const reading = toRawBody(body)

  const fields = readSignatureHeaders(headers)
  if (typeof fields === 'string') return invalid(fields)
  // Awaited only where there is something to wait for: on Node each turn of the loop would show.
  const raw = reading instanceof Promise ? await reading : reading
  if (raw === undefined) return invalid('malformed')

  const { signature, nonce, timestamp } = fields
  const expected = fromBase64(signature)
  for (const one of typeof secrets === 'function' ? toSecrets(await secrets()) : secrets) {
    const verified = verifyHmac(one, raw, `.${nonce}.${timestamp}`, expected)
    // One after another: the first is nearly always the one.
    // oxlint-disable-next-line no-await-in-loop
    if (verified === true || (await verified)) {
      const age = Math.abs(now() - Number(timestamp) * 1000)
      return age <= windowSeconds * 1000 ? { valid: true } : invalid('stale')
    }
  }
  return invalid('mismatch')
}

function invalid(reason: SignatureFault): validateSignature.Verdict {
  return { valid: false, reason }
}

export declare namespace validateSignature {
  interface Args {
    /** The headers of the request, in any form. */
    headers: SignatureHeaders
    /**
     * The body as it came: bytes, text, or a `Request` that has not been read (a copy of it is read, however large).
     * Never an object that a framework has parsed: the exact bytes are lost in it.
     */
    body: RawBody | PlatformRequest
    /** The secret of the webhook; several while one replaces another; or a function that gets them. */
    secret: Secret
    /**
     * By how many seconds the time of signing may differ from now, in either direction, inclusive. Default 300.
     * Whether the Conversation API signs a redelivery anew is not known: widen this to the time over which you want
     * redeliveries accepted, and keep nonces for as long.
     */
    windowSeconds?: number | undefined
    /** The clock, in milliseconds. Default `Date.now`. */
    now?: (() => number) | undefined
  }
  type Verdict = { valid: true } | { valid: false; reason: SignatureFault }
}
