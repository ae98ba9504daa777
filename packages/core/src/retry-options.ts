/** When and how often a request is repeated. */
export interface RetryOptions {
  /** How often a request is tried at most, the first time included: 1 to 10. Default 3; 1 never repeats. */
  attempts?: number | undefined
  /**
   * What may be repeated when it is not known whether the API took a message:
   *
   * - `safe` (default): nothing. A message is repeated only when it surely was not taken.
   * - `at-least-once`: also after an answer of 500, 502, 503 or 504, a lost connection or an unreadable answer. The
   *   message may then arrive, and be billed, more than once.
   */
  sends?: 'safe' | 'at-least-once' | undefined
  /**
   * How long one try may take, in milliseconds, from 1 to 2147483647. Default: as long as the deadline of the call allows. With
   * it a try that stalls is given up and, where it may be, repeated.
   */
  attemptTimeoutMs?: number | undefined
}
