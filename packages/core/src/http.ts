import { createFetch } from 'ofetch'
import type { FetchFunction, FetchFunctionInit } from './fetch-function.ts'
import { own } from './own.ts'
import { ownMembers } from './own-members.ts'
import type { PlatformResponse, PlatformSignal } from './platform.ts'

/** One HTTP request, ready to leave. */
export interface HttpRequest {
  url: string
  method: string
  /** Lower-case names. */
  headers: Record<string, string>
  body?: string | undefined
  signal: PlatformSignal
}

/** Sends one request and answers with the response, whatever its status; its body is not read. */
export type Transport = (request: HttpRequest) => Promise<PlatformResponse>

// ofetch reads its options through the prototype chain; what is named here cannot come in from a polluted one.
const options = {
  baseURL: undefined,
  body: undefined,
  ignoreResponseError: true,
  onRequest: undefined,
  onRequestError: undefined,
  onResponse: undefined,
  params: undefined,
  parseResponse: undefined,
  query: undefined,
  responseType: 'stream',
  retry: false,
}

/**
 * The one place that knows ofetch, which carries bytes and nothing else: time, retries, decoding and errors are
 * decided around it. The platform's `fetch` is looked up for each request, so that whatever replaces it later (a test,
 * a tracer) is seen, and called without `this`.
 */
export function createTransport(given: FetchFunction | undefined): Transport {
  let carry: ReturnType<typeof createFetch> | undefined
  const leave = (url: string, init: OfetchInit): Promise<PlatformResponse> =>
    given ? given(url, toInit(init)) : platformFetch(url, toInit(init))
  return async ({ url, body: content, ...request }) => {
    // oxlint-disable-next-line no-unsafe-type-assertion -- ofetch asks for more than it uses
    carry ??= createFetch({ defaults: undefined, fetch: leave, Headers: untouched } as never)
    // oxlint-disable-next-line no-unsafe-type-assertion -- and hands on what it does not know
    const answer = carry.raw(url, { ...options, ...request, content } as never)
    // ofetch wraps what the platform reports, and keeps the request with it.
    const response = await answer.catch((error: unknown) =>
      Promise.reject(ownMembers(error)['cause'] ?? error),
    )
    // ofetch keeps the body on the response; a page of messages would stay in memory with it.
    delete response._data
    return response
  }
}

/** What ofetch makes headers with: they are complete, and each transport takes a record. */
function untouched(headers: Record<string, string>): Record<string, string> {
  return headers
}

/**
 * The platform's `fetch`. Deno's repeats a POST by itself when a kept connection ends before the answer, even if the
 * message was taken, unless it cannot read the body a second time: that of a Blob.
 */
function platformFetch(url: string, init: FetchFunctionInit): Promise<PlatformResponse> {
  const { fetch } = globalThis
  const blob = 'Deno' in globalThis && init.body !== undefined && { body: new Blob([init.body]) }
  return fetch(url, Object.assign(init, blob))
}

/** The members that every platform knows, and no others: Workers refuse some. A copy that no prototype adds to, for the same reason as above. */
function toInit({ method, headers, content, signal }: OfetchInit): FetchFunctionInit {
  const init = { method, headers, signal, redirect: 'manual' }
  // oxlint-disable-next-line no-unsafe-type-assertion -- a copy: only what a prototype lends is gone
  return own(content === undefined ? init : { ...init, body: content }) as FetchFunctionInit
}

/** The part of ofetch's options that leaves. */
interface OfetchInit {
  method: string
  headers: Record<string, string>
  /** The body, under a name that ofetch does not know: it would look for its type. */
  content: string | undefined
  signal: PlatformSignal
}
