import { bytesOf } from './bytes-of.ts'
import { ConfigurationError } from './configuration-error.ts'
import type { PlatformRequest } from './platform.ts'

/** A body as it came: bytes (the surest and fastest form), or the text that they say in UTF-8. */
export type RawBody = string | Uint8Array | ArrayBuffer

/**
 * The body as text or bytes. A `Request` is copied and the copy read: `undefined` if its connection breaks.
 *
 * Anything else is an error of the caller, which names the way to the raw body in the usual frameworks.
 */
export function toRawBody(
  body: RawBody | PlatformRequest,
): string | Uint8Array | Promise<Uint8Array | undefined> {
  if (typeof body === 'string') return body
  try {
    if ('clone' in body) {
      return body
        .clone()
        .arrayBuffer()
        .then(bytesOf, () => undefined)
    }
    return bytesOf(body)
  } catch {
    throw new ConfigurationError(
      'body',
      'must be raw bytes or text: express.raw(), Fastify parseAs: "buffer", Next.js request.arrayBuffer(), Lambda event.body.',
    )
  }
}
