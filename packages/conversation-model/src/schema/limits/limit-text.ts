import type { BrokenLimit } from './broken-limit.ts'

/**
 * Refuses a text of more than `characters` characters. Counts what people call characters rather than UTF-16
 * units, so that a text with emoji is not refused before the API has seen it.
 */
export function limitText(key: string, text: string | undefined, characters: number): BrokenLimit[] {
  if (text === undefined || text.length <= characters) return []
  if (Array.from(text).length <= characters) return []
  return [{ path: [key], message: `Must have at most ${characters} characters` }]
}
