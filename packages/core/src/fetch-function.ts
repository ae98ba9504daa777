import type { PlatformResponse, PlatformSignal } from './platform.ts'

/**
 * What sends one HTTP request: the platform's `fetch`, or anything of its shape.
 *
 * Parlance hands over an absolute URL and the six members below, and expects a `Response`. A redirect must be
 * answered as it is, not followed.
 */
export type FetchFunction = (url: string, init: FetchFunctionInit) => Promise<PlatformResponse>

/** The members of a request that a {@link FetchFunction} gets. */
export interface FetchFunctionInit {
  method: string
  headers: Record<string, string>
  body?: string
  signal: PlatformSignal
  redirect: 'manual'
}
