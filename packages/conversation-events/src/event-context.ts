import type { PlatformRequest } from './platform.ts'
import type { RawRequest } from './raw-request.ts'

/** What a handler of events is given beside the event. */
export interface EventContext {
  /** What tells this event from others, also when it is delivered again: see `eventKey`. */
  readonly key: string | undefined
  /** The request, whose body has been read. */
  readonly request: PlatformRequest | RawRequest
  /**
   * Lets work go on after the answer, where the platform would otherwise stop it. It is found by itself where the
   * platform passes it beside the request: Workers, and functions of Netlify and Vercel that are given a context.
   * `toLambdaHandler` waits for the work before it answers. A route handler of Next.js is passed none; hand in its
   * `after`: `handle(request, { waitUntil: after })`. Elsewhere (Node, Deno, Bun) work simply goes on.
   *
   * The Conversation API then counts the event as delivered: if the work fails, it does not deliver again, and the
   * failure goes to `onError`.
   */
  readonly waitUntil: (work: PromiseLike<unknown>) => void
}
