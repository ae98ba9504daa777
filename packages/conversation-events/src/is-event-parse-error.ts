import type { EventParseError } from './event-parse-error.ts'
import { hasCode } from './has-code.ts'

/**
 * Whether this is an {@link EventParseError}, told by its `code` and so also across copies of this package: the body is
 * too large, or no JSON object.
 *
 * @example
 * ```ts
 * import { isEventParseError, parseEvent } from '@parlance/conversation-events'
 *
 * export function triggerOf(body: string): string {
 *   try {
 *     return parseEvent(body).trigger
 *   } catch (error) {
 *     if (isEventParseError(error)) return `no event: ${error.reason}`
 *     throw error
 *   }
 * }
 * ```
 */
export function isEventParseError(error: unknown): error is EventParseError {
  return hasCode(error, 'invalid_event')
}
