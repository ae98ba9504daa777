import type { BrokenLimit } from './broken-limit.ts'

/**
 * Refuses an object that holds none of `kinds`, but an object under a key that nobody knows. It may be read, for
 * kinds are added over time, but not be sent: more likely than a new kind it is a misspelt one.
 */
export function limitKind(value: object, kinds: readonly string[], beside: readonly string[]): BrokenLimit[] {
  const entries = Object.entries(value)
  if (entries.some(([key, part]) => kinds.includes(key) && part !== null)) return []
  const unknown = entries.find(([key, part]) => !beside.includes(key) && typeof part === 'object')
  if (!unknown) return []
  return [{ path: [unknown[0]], message: `Not known; expected one of ${kinds.join(', ')}` }]
}
