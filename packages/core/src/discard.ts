import type { PlatformResponse } from './platform.ts'

/** Gives up a body that nobody reads, so that its connection is free again. */
export function discard(response: PlatformResponse): undefined {
  response.body?.cancel().catch(() => undefined)
}
