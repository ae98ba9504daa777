import type { BrokenLimit } from './broken-limit.ts'

/** The same broken limits, seen from the message whose member or item `key` breaks them. */
export function within(key: string | number, broken: readonly BrokenLimit[]): BrokenLimit[] {
  return broken.map(({ path, message }) => ({ path: [key, ...path], message }))
}
