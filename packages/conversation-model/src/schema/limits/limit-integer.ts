import type { BrokenLimit } from './broken-limit.ts'

/** Refuses a number that is not an integer, or not in the range. */
export function limitInteger(
  key: string,
  value: number | undefined,
  range?: { readonly from: number; readonly to: number },
): BrokenLimit[] {
  if (value === undefined) return []
  if (range && !(value >= range.from && value <= range.to && Number.isInteger(value))) {
    return [{ path: [key], message: `Must be an integer from ${range.from} to ${range.to}` }]
  }
  return Number.isSafeInteger(value) ? [] : [{ path: [key], message: 'Must be an integer' }]
}
