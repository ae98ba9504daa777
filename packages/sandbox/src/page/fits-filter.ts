import type { LogEntry } from './log-entry.ts'

/** What of the log is to be seen. */
export interface LogFilter {
  readonly text: string
  readonly kinds: ReadonlySet<LogEntry['kind']>
}

/** Whether each word of the filter stands somewhere in the entry. */
export function fitsFilter(entry: LogEntry, { text, kinds }: LogFilter): boolean {
  if (!kinds.has(entry.kind)) return false
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return true
  const badges = entry.badges.map((badge) => badge.text)
  const all = [entry.title, entry.where, ...badges, ...entry.bodies.flat()].join('\n').toLowerCase()
  return words.every((word) => all.includes(word))
}
