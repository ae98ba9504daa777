import { createByteCollector, tooLarge } from './byte-collector.ts'
import { bytesOf } from './bytes-of.ts'
import { checkBodySize } from './check-body-size.ts'
import { checkPositive } from './check-positive.ts'
import { ConfigurationError } from './configuration-error.ts'
import { EventParseError } from './event-parse-error.ts'
import { memberOf } from './member-of.ts'
import type { PlatformRequest } from './platform.ts'
import { type RawBody, toRawBody } from './raw-body.ts'
import type { RawRequest } from './raw-request.ts'

/**
 * The body of a request, read no further than accepted.
 *
 * @throws `EventParseError` when it is too large or the connection breaks, `ConfigurationError` when somebody has read
 * it before.
 */
export async function readBody(request: PlatformRequest | RawRequest, maxBytes: number): Promise<RawBody> {
  checkPositive('maxBytes', maxBytes)
  const body = isRequest(request) ? await readStream(request, maxBytes) : await readRaw(request, maxBytes)
  checkBodySize(body, maxBytes)
  return body
}

function isRequest(request: PlatformRequest | RawRequest): request is PlatformRequest {
  return typeof memberOf(request, 'arrayBuffer') === 'function'
}

async function readRaw({ body }: RawRequest, maxBytes: number): Promise<RawBody> {
  const raw = typeof body === 'function' ? await body(maxBytes) : await toRawBody(body)
  return raw ?? new Uint8Array()
}

async function readStream(request: PlatformRequest, maxBytes: number): Promise<Uint8Array> {
  if (request.bodyUsed || request.body?.locked) {
    throw new ConfigurationError('request', 'was read before: hand it over unread.')
  }
  // What it says of its own length is only good for refusing early.
  if (Number(request.headers.get('content-length')) > maxBytes) throw tooLarge(maxBytes)
  // A few old platforms have no stream of the body: `undefined`, where `null` says that there is no body.
  if (request.body === undefined) return new Uint8Array(await request.arrayBuffer())
  const collector = createByteCollector(maxBytes)
  const reader = request.body?.getReader()
  try {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      collector.add(bytesOf(part.value))
    }
    return collector.bytes()
  } catch (error) {
    // Not waited for: a source that never ends may never answer.
    reader?.cancel().catch(() => undefined)
    throw error instanceof EventParseError ? error : new EventParseError('unreadable', 'it ended too early')
  }
}
