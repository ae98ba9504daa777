import { isProblem, type LogEntry } from './log-entry.ts'

/** What of the log is shown. */
export interface LogFilter {
  /** All of these words, in any part of an entry. */
  readonly text: string
  readonly kinds: ReadonlySet<LogEntry['kind']>
  readonly problemsOnly: boolean
}

/** Asks of each entry whether a filter lets it through. */
export function logFilter({ text, kinds, problemsOnly }: LogFilter): (entry: LogEntry) => boolean {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  return (entry) => {
    if (!kinds.has(entry.kind) || (problemsOnly && !isProblem(entry))) return false
    if (words.length === 0) return true
    const all = textOf(entry).toLowerCase()
    return words.every((word) => all.includes(word))
  }
}

/** Everything that can be looked for, a line each, so that no word is found across two of them. */
function textOf(entry: LogEntry): string {
  if (entry.kind === 'webhook') {
    const { trigger, target, signature, status, error, body, attempt } = entry.webhook
    return [trigger, target, verdictOf(signature), status, error, `attempt ${attempt}`, body].join('\n')
  }
  const { method, url, operation, status, fault, body, answer } = entry.request
  return [operation, method, url, status ?? 'no answer', fault, body, answer].join('\n')
}

/** What a receiver that checks must find, in words. */
export function verdictOf(signature: 'none' | 'valid' | 'forged' | 'wrong-clock'): string {
  return { none: 'not signed', valid: 'signed', forged: 'forged', 'wrong-clock': 'wrong clock' }[signature]
}
