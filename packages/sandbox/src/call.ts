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

/** Reads a request. `signal` is that of the caller; the one of a `Request` made here would follow it only while it is held. */
export async function readCall(request: Request, signal: AbortSignal): Promise<Call> {
  const bytes = await request.arrayBuffer()
  return {
    method: request.method,
    url: new URL(request.url),
    headers: request.headers,
    body: new TextDecoder().decode(bytes),
    isTooLarge: bytes.byteLength > maxBodyBytes,
    signal,
  }
}
