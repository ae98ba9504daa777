import type { ErrorCause } from './error-cause.ts'
import type { ErrorCode } from './error-code.ts'
import type { Outcome } from './outcome.ts'

/**
 * What every error of Parlance carries.
 *
 * Tell errors apart by `code` (or by guards such as `isApiError`), not by `instanceof`: a code survives bundling,
 * minification and two copies of the package. No error holds a token, a secret, a header or a request body.
 *
 * @example
 * ```ts
 * import { isParlanceError } from '@parlance/core'
 *
 * export function mayBeRepeated(error: unknown): boolean {
 *   return isParlanceError(error) && error.outcome !== 'unknown'
 * }
 * ```
 */
export abstract class ParlanceError extends Error {
  /** Which error this is. */
  abstract readonly code: ErrorCode
  /** The function that was called, for example `sendTextMessage`; absent when none was. */
  declare readonly operation?: string
  /** How often the request was tried; 0 when it was refused before the first try. */
  readonly attempts: number = 0
  /** What became of the request. */
  readonly outcome: Outcome = 'not_sent'
  /** How long the service asked to wait before another try, in milliseconds. */
  declare readonly retryAfterMs?: number
  /** Name and code of what the platform reported; its text may hold secrets and is left out. */
  declare readonly cause?: ErrorCause

  constructor(message: string, facts: ErrorFacts = {}) {
    super(facts.operation ? `${facts.operation}: ${message}` : message)
    for (const [name, value] of Object.entries(facts)) {
      if (value !== undefined) Object.assign(this, { [name]: value })
    }
  }

  /** The whole error as plain data, for logs and queues: everything but the stack. */
  toJSON(): Record<string, unknown> {
    return Object.assign<Record<string, unknown>, this>({ name: this.name, message: this.message }, this)
  }
}

/** What errors are made of; each kind adds facts of its own. */
export interface ErrorFacts {
  /** The option or argument that is wrong. */
  property?: string | undefined
  /** The HTTP status that was answered. */
  status?: number | undefined
  operation?: string | undefined
  attempts?: number | undefined
  outcome?: Outcome | undefined
  retryAfterMs?: number | undefined
  cause?: ErrorCause | undefined
}
