/** A request, read whole. */
export interface Call {
  readonly method: string
  readonly url: URL
  readonly headers: Headers
  readonly body: string
  readonly signal: AbortSignal
}

export async function readCall(request: Request): Promise<Call> {
  return {
    method: request.method,
    url: new URL(request.url),
    headers: request.headers,
    body: await request.text(),
    signal: request.signal,
  }
}
