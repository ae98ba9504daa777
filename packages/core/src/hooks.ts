import type { Outcome } from './errors/outcome.ts'

/**
 * Functions that are told what happens, for logs, traces and counts. They get plain records without secrets, ids or
 * content, made anew for each call. Whatever a hook does (throw, hang, change its record) changes nothing.
 */
export interface Hooks {
  /** A try is about to be sent. */
  onRequest?: ((record: RequestRecord) => void) | undefined
  /** A try was answered, whatever the status. */
  onResponse?: ((record: ResponseRecord) => void) | undefined
  /** A try failed and another will follow. */
  onRetry?: ((record: RetryRecord) => void) | undefined
  /** A token was obtained. */
  onToken?: ((record: TokenRecord) => void) | undefined
}

/** What {@link Hooks.onRequest} is told. */
export interface RequestRecord {
  /** The function that was called, for example `sendTextMessage`. */
  operation: string
  method: string
  /** The host that is asked. */
  host: string
  /** 1 for the first try. */
  attempt: number
}

/** What {@link Hooks.onResponse} is told. */
export interface ResponseRecord extends RequestRecord {
  /** The HTTP status. */
  status: number
  /** From sending to the answer's headers, in milliseconds. */
  durationMs: number
}

/** What {@link Hooks.onRetry} is told. */
export interface RetryRecord extends RequestRecord {
  /** How long the wait before the next try is, in milliseconds. */
  delayMs: number
  /** The HTTP status that was answered; absent when no answer came. */
  status?: number | undefined
  /** What became of the try that failed. */
  outcome: Outcome
}

/** What {@link Hooks.onToken} is told. */
export interface TokenRecord {
  /** Where the token came from. */
  source: 'endpoint' | 'store'
  /** How long it took, in milliseconds. */
  durationMs: number
  /** For how long the token is going to be used, in milliseconds. */
  usableForMs: number
}
