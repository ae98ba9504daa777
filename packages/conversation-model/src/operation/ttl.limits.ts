import type { BrokenLimit } from '../schema/limits/broken-limit.ts'

/** The documented limits of the time to live of a message, as far as it breaks them. */
export function ttlLimits(ttl: string | undefined): BrokenLimit[] {
  if (ttl === undefined) return []
  const seconds = /^(\d{1,18})s$/.exec(ttl)?.[1]
  if (seconds !== undefined && Number(seconds) >= 3 && Number(seconds) <= 315_576_000_000) return []
  return [{ path: ['ttl'], message: 'Must be whole seconds and an s, from 3s to 315576000000s' }]
}
