import { maxBodyBytes } from './max-body-bytes.ts'

/** A request, read whole. */
export interface Call {
  readonly method: string
  readonly url: URL
  readonly headers: Headers
  readonly body: string
  readonly isTooLarge: boolean
  readonly signal: AbortSignal
}

export async function readCall(request: Request): Promise<Call> {
  const bytes = await request.arrayBuffer()
  return {
    method: request.method,
    url: new URL(request.url),
    headers: request.headers,
    body: new TextDecoder().decode(bytes),
    isTooLarge: bytes.byteLength > maxBodyBytes,
    signal: request.signal,
  }
}
