import type { Client } from './client.ts'
import type { Deadline } from './deadline.ts'
import type { Outcome } from './errors/outcome.ts'
import type { ParlanceError } from './errors/parlance-error.ts'
import type { Verdict } from './judge.ts'
import type { RetrySettings } from './retry-settings.ts'

/** A request that may take several tries, and what its client has for it. */
export interface Call<Result> extends Pick<Client, 'budget' | 'hooks' | 'maxResponseBytes' | 'transport'> {
  operation: string
  method: string
  url: string
  /** Lower-case names, without `authorization`. */
  headers: Readonly<Record<string, string>>
  body: string | undefined
  /** Whether carrying it out twice does no harm. */
  repeatable: boolean
  retry: RetrySettings
  /** Makes the result of the text of a success; what it throws makes the answer unreadable. */
  decode(text: string): Result
  /** The value of the `authorization` header, asked for each try. */
  authorize(progress: Progress, deadline: Deadline): string | Promise<string>
  /** Told that this value has expired; answers whether there may be another. */
  expired(authorization: string): boolean
  /** Takes known secrets out of a text. */
  hide(text: string): string
}

/** How far a call has come, for whoever has to explain its end. */
export interface Progress {
  operation: string
  attempts: number
  outcome: Outcome
}

/** How one try ended. */
export type Tried<Result> = { result: Result; error: undefined } | Failed

/** A try that failed. */
export interface Failed extends Verdict {
  /** The HTTP status that was answered, if it is no success. */
  status: number | undefined
  /** How long the service asks to wait. */
  retryAfterMs: number | undefined
  /** Whether the API refused the token as expired. */
  expired: boolean
  /** Makes the error, should this have been the last try. */
  error(facts: Progress): ParlanceError
}
