import { createByteCollector } from './byte-collector.ts'
import { bytesOf } from './bytes-of.ts'
import { checkBodySize } from './check-body-size.ts'
import { ConfigurationError } from './configuration-error.ts'
import { EventParseError } from './event-parse-error.ts'
import type { NodeRequest } from './node-request.ts'

/**
 * The body of a request of Node: what a framework has kept of it; else the stream, no further than accepted; else what
 * a framework has read, if it is bytes or text.
 */
export async function readNodeBody(request: NodeRequest, maxBytes: number): Promise<string | Uint8Array> {
  const kept = rawOf(request.rawBody)
  const unread = typeof request.on === 'function' && !request.readableDidRead
  const body = kept ?? (unread ? await readStream(request, maxBytes) : rawOf(request.body))
  if (body === undefined) {
    throw new ConfigurationError(
      'body',
      "was read before, and its raw bytes were not kept. Mount this before body parsers, or use express.raw({ type: 'application/json' }), or let the framework set rawBody.",
    )
  }
  checkBodySize(body, maxBytes)
  return body
}

function rawOf(value: unknown): string | Uint8Array | undefined {
  if (typeof value === 'string') return value
  return ArrayBuffer.isView(value) ? bytesOf(value) : undefined
}

function readStream(request: NodeRequest, maxBytes: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const broken = () => reject(new EventParseError('unreadable', 'it ended too early'))
    if (request.destroyed) return broken()
    const collector = createByteCollector(maxBytes)
    const collect = (chunk: Uint8Array | string) => {
      try {
        collector.add(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : bytesOf(chunk))
      } catch (error) {
        // Paused and not destroyed: the socket still has to carry the answer.
        request.off?.('data', collect)
        request.pause?.()
        reject(error)
      }
    }
    request.on?.('end', () => resolve(collector.bytes()))
    request.on?.('error', broken)
    request.on?.('close', broken)
    request.on?.('data', collect)
  })
}
