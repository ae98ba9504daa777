import { checkPositive } from './check-positive.ts'
import type { NodeRequest } from './node-request.ts'
import type { RawRequest } from './raw-request.ts'
import { readNodeBody } from './read-node-body.ts'

/**
 * Reads a request of Node to the headers and the raw body that the checks want, and `receiveEvent` takes.
 *
 * Takes `rawBody` if the framework has kept one; else the stream; else `body`, if it is bytes or text.
 *
 * @example
 * ```ts
 * import { readNodeRequest, validateSignature, type NodeRequest } from '@parlance/conversation-events'
 *
 * export async function isGenuine(request: NodeRequest, secret: string): Promise<boolean> {
 *   const { headers, body } = await readNodeRequest(request)
 *   const { valid } = await validateSignature({ headers, body, secret })
 *   return valid
 * }
 * ```
 *
 * @throws `ConfigurationError` when the stream was read before and nobody has kept the raw body; `EventParseError` when
 * the body is larger than `maxBytes` (default 1 MiB) or the connection breaks.
 */
export async function readNodeRequest(
  request: NodeRequest,
  options: { maxBytes?: number | undefined } = {},
): Promise<RawRequest & { readonly body: string | Uint8Array }> {
  const { method, headers } = request
  const { maxBytes = 1_048_576 } = options
  checkPositive('maxBytes', maxBytes)
  return { method, headers, body: await readNodeBody(request, maxBytes) }
}
