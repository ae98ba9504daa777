import { ConfigurationError } from './configuration-error.ts'
import type { EventParser } from './create-event-parser.ts'
import type { EventDefinition, ParsedEvent } from './event-definition.ts'
import { eventKey } from './event-key.ts'
import type { NonceClaim } from './nonce-store.ts'
import type { PlatformRequest } from './platform.ts'
import type { RawRequest } from './raw-request.ts'
import { readBody } from './read-body.ts'
import type { Reception } from './reception.ts'
import { SignatureError } from './signature-error.ts'
import { readSignatureHeaders } from './signature-headers.ts'
import { validateSignature } from './validate-signature.ts'

/** A genuine event, and what has been made of its nonce. */
export interface Accepted {
  readonly event: ParsedEvent
  readonly key: string | undefined
  /** Always `claimed` where there is no store. */
  readonly claim: NonceClaim
  /** The event has been handled: its nonce is used up. */
  readonly commit: () => Promise<void>
  /** The event could not be handled: its nonce may come again. */
  readonly release: () => Promise<void>
}

/** How long a claim holds that is neither committed nor released. Longer than any handler should take. */
const leaseSeconds = 300

/** Reads, checks and parses a request, and claims its nonce last of all, so that only a good request uses one up. */
export async function acceptEvent(
  request: PlatformRequest | RawRequest,
  reception: Reception<EventDefinition>,
  parse: EventParser<ParsedEvent>,
): Promise<Accepted> {
  const { secret, windowSeconds = 300, now = Date.now, maxBytes = 1_048_576, nonces } = reception
  const { headers } = request
  const body = await readBody(request, maxBytes)
  const verdict = await validateSignature({ headers, body, secret, windowSeconds, now })
  if (!verdict.valid) {
    const { reason } = verdict
    // Genuine, only late: its key tells a redelivery from an attack.
    throw new SignatureError(reason, reason === 'stale' ? keyOf(() => parse(body)) : undefined)
  }
  const event = parse(body)

  const fields = readSignatureHeaders(headers)
  const { nonce, signature, timestamp } =
    typeof fields === 'string' ? { nonce: '', signature: '', timestamp: '0' } : fields
  // Both together: nobody promises that two webhooks of an app never share a nonce.
  const once = `${nonce}.${signature}`
  // Until then its signature is fresh; after that it needs no memory to be refused.
  const ttlSeconds = Math.ceil(Number(timestamp) + windowSeconds - now() / 1000) + 1
  const claim = nonces ? await nonces.claim(once, { leaseSeconds }) : 'claimed'
  if (!['claimed', 'pending', 'done'].includes(claim)) {
    throw new ConfigurationError('nonces.claim', 'must answer "claimed", "pending" or "done".')
  }
  return {
    event,
    key: eventKey(event),
    claim,
    commit: async () => void (await nonces?.commit(once, { ttlSeconds })),
    release: async () => void (await nonces?.release(once)),
  }
}

function keyOf(parse: () => ParsedEvent): string | undefined {
  try {
    return eventKey(parse())
  } catch {
    return undefined
  }
}
