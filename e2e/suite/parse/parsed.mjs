import { parseEvent, safeParseEvent } from '@parlance/conversation-events'
import { describe } from '../describe.mjs'

export const encoded = (text) => new TextEncoder().encode(text)

/** An event, or the error in its place, as data. */
export function parsed(body, parse = parseEvent) {
  const result = safeParseEvent(body, parse)
  if (result.success) return result.event
  const { name, code, reason } = describe(result.error)
  return { name, code, reason, issues: result.error.issues.length }
}
