import type { PlatformRequest, PlatformResponse } from './platform.ts'
import type { RawRequest } from './raw-request.ts'

/**
 * Answers requests. Fits wherever a function from `Request` to `Response` is asked for: `fetch` of a Worker,
 * `Deno.serve`, `Bun.serve`, a route of Next.js or SvelteKit, and also as a handler of Hono.
 *
 * What a platform passes besides (`env` and `ctx` of a Worker) is searched for a `waitUntil`. Next.js passes none: hand
 * in its `after`, as `handle(request, { waitUntil: after })`.
 */
export type EventHandler = (
  request: PlatformRequest | RawRequest | HonoContext,
  ...platform: readonly unknown[]
) => Promise<PlatformResponse>

/** What is used of a context of Hono. */
export interface HonoContext {
  readonly req: { readonly raw: PlatformRequest }
}
