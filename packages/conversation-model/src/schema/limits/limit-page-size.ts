import type { BrokenLimit } from './broken-limit.ts'
import { limitInteger } from './limit-integer.ts'

/** Refuses a number of messages on a page that the API does not give. */
export function limitPageSize(size: number | undefined): BrokenLimit[] {
  return limitInteger('page_size', size, { from: 1, to: 1000 })
}
