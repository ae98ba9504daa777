/**
 * Why a body is not an event.
 *
 * - `too_large`: more bytes than accepted.
 * - `unreadable`: the connection ended before the body did, or the body is neither text nor bytes.
 * - `not_utf8`: the bytes are not strict UTF-8.
 * - `not_json`: the text is not JSON.
 * - `not_an_object`: it is JSON, but not an object.
 */
export type EventParseErrorReason = 'too_large' | 'unreadable' | 'not_utf8' | 'not_json' | 'not_an_object'

/** One thing that is wrong with a body. */
export interface EventIssue {
  /** Where: names of members and indexes, from the outside in. Empty: the body as a whole. */
  readonly path: readonly (string | number)[]
  /** What: a sentence without any value of the body. */
  readonly message: string
}

/** Thrown when a body is not a JSON object in UTF-8. Any JSON object is an event, if need be an `UNKNOWN` one. */
export class EventParseError extends Error {
  // A getter: minifiers rename classes, and the first line of the stack is written before fields are.
  override get name(): 'EventParseError' {
    return 'EventParseError'
  }

  readonly code = 'invalid_event'
  /** What was wrong, the finer cause. */
  readonly reason: EventParseErrorReason
  /** All that is wrong, at least one. Values of the body are never quoted: they may be personal data. */
  readonly issues: readonly EventIssue[]

  constructor(reason: EventParseErrorReason, message: string) {
    super(`The body is not an event: ${message}.`)
    this.reason = reason
    this.issues = [{ path: [], message }]
  }

  /** The whole error as plain data, for logs and queues. It holds nothing of the body. */
  toJSON(): {
    name: string
    code: string
    message: string
    reason: EventParseErrorReason
    issues: readonly EventIssue[]
  } {
    const { name, code, message, reason, issues } = this
    return { name, code, message, reason, issues }
  }
}
