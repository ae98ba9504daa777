import { signEvent } from '../src/sign-event.ts'
import { secret } from './signed.ts'

export const inbound = '{"message":{"id":"m-1","contact_message":{"text_message":{"text":"Hi!"}}}}'

/** A request as the Conversation API sends it, signed now unless told otherwise. */
export async function eventRequest(
  body: string | Uint8Array<ArrayBuffer> = inbound,
  over: Partial<signEvent.Args> & { headers?: Record<string, string>; method?: string } = {},
): Promise<Request> {
  const { headers, method = 'POST', ...signing } = over
  return new Request('https://example.com/hook', {
    method,
    headers: {
      'content-type': 'application/json; charset=UTF-8',
      ...(await signEvent({ body, secret, ...signing })),
      ...headers,
    },
    body: method === 'GET' ? null : body,
  })
}

/** A request whose body comes in chunks, and that counts how many were taken. */
export function chunkedRequest(chunks: () => Uint8Array | undefined): {
  request: Request
  taken: () => number
} {
  let count = 0
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const chunk = chunks()
      count++
      if (chunk) controller.enqueue(chunk)
      else controller.close()
    },
  })
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body, duplex: 'half' }
  return { request: new Request('https://example.com/hook', init), taken: () => count }
}
