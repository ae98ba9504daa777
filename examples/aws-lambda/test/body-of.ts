import type { GatewayRequest } from './gateway-request.ts'

/** The body as a gateway hands it on: none, text, or base64 where it takes the content for binary. */
export function bodyOf(
  { body }: GatewayRequest,
  isBase64Encoded: boolean,
): { body?: string; isBase64Encoded: boolean } {
  if (body.length === 0) return { isBase64Encoded: false }
  return { body: body.toString(isBase64Encoded ? 'base64' : 'utf8'), isBase64Encoded }
}
