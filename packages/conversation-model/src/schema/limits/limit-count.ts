import type { BrokenLimit } from './broken-limit.ts'

/** Refuses a list of more than `most` items. */
export function limitCount(key: string, list: readonly unknown[] | undefined, most: number): BrokenLimit[] {
  if (list === undefined || list.length <= most) return []
  return [{ path: [key], message: `Must have at most ${most} items` }]
}
