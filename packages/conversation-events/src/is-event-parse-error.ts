import type { EventParseError } from './event-parse-error.ts'
import { hasCode } from './has-code.ts'

/** Whether this is an {@link EventParseError}, told by its `code` and so also across copies of this package. */
export function isEventParseError(error: unknown): error is EventParseError {
  return hasCode(error, 'invalid_event')
}
