/**
 * Why a signature was not accepted.
 *
 * - `missing`: one of the three headers that make a signature is not there.
 * - `malformed`: a header is there twice, or is not of its form, or names an algorithm other than `HmacSHA256`.
 * - `mismatch`: the signature was not made with this secret over this body, nonce and time.
 * - `stale`: the signature is genuine, but its time is outside of the window.
 *
 * When several are true, the first of this list is reported.
 */
export type SignatureFault = 'missing' | 'malformed' | 'mismatch' | 'stale'

/** Why a request was not accepted: a {@link SignatureFault}, or `replayed` when its nonce has been used before. */
export type SignatureErrorReason = SignatureFault | 'replayed'

const explanations: Record<SignatureErrorReason, string> = {
  missing:
    'The request is not signed. Set a secret on the webhook, and let proxies pass the x-sinch-webhook-signature headers on.',
  malformed: 'The signature headers cannot be read. Pass the headers on as they came, each of them once.',
  mismatch:
    'The signature does not match. Check the secret, and that the body is the bytes that came, not parsed and serialised again.',
  stale:
    'The signature is genuine, but was made outside of the accepted window. Check the clock; to accept late redeliveries, widen windowSeconds.',
  replayed:
    'The nonce of this request has been used before. It is a replay, or a redelivery of a handled event.',
}

/** Thrown when a request is not what the Conversation API signed, or not for the first time. */
export class SignatureError extends Error {
  // A getter: minifiers rename classes, and the first line of the stack is written before fields are.
  override get name(): 'SignatureError' {
    return 'SignatureError'
  }

  readonly code = 'invalid_signature'
  /** What was wrong, the finer cause. */
  readonly reason: SignatureErrorReason
  /**
   * The key of the event (see `eventKey`), where the signature is genuine (`stale`, `replayed`) and the event has a
   * key. It lets a log tell a late redelivery from an attack.
   */
  readonly eventKey: string | undefined

  constructor(reason: SignatureErrorReason, eventKey?: string) {
    super(explanations[reason])
    this.reason = reason
    this.eventKey = eventKey
  }

  /** The whole error as plain data, for logs and queues. It holds neither secret nor header nor body. */
  toJSON(): { name: string; code: string; message: string; reason: SignatureErrorReason; eventKey?: string } {
    const { name, code, message, reason, eventKey } = this
    return { name, code, message, reason, ...(eventKey === undefined ? {} : { eventKey }) }
  }
}
