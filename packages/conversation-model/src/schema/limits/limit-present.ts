import type { BrokenLimit } from './broken-limit.ts'

/** Refuses a text that is empty or blank. */
export function limitPresent(key: string, text: string | undefined): BrokenLimit[] {
  return text === undefined || text.trim() !== '' ? [] : [{ path: [key], message: 'Must not be empty' }]
}
