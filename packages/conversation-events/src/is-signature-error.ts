import { hasCode } from './has-code.ts'
import type { SignatureError } from './signature-error.ts'

/**
 * Whether this is a {@link SignatureError}, told by its `code` and so also across copies of this package: the request
 * is not to be trusted, and is to be answered with 401.
 *
 * @example
 * ```ts
 * import { isSignatureError, receiveEvent } from '@parlance/conversation-events'
 *
 * export async function receive(request: Request): Promise<Response> {
 *   try {
 *     const { trigger } = await receiveEvent(request, { secret: 'my-secret' })
 *     return Response.json({ trigger })
 *   } catch (error) {
 *     if (isSignatureError(error)) return new Response(null, { status: 401 })
 *     throw error
 *   }
 * }
 * ```
 */
export function isSignatureError(error: unknown): error is SignatureError {
  return hasCode(error, 'invalid_signature')
}
