import type { QueryValue } from './to-query.ts'

/** One endpoint and what it is asked. */
export interface RequestSpec {
  /** The name that errors and hooks carry. */
  operation: string
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** The path below the base URL, already encoded: write it with the tag `path`. */
  path: string
  /** Query parameters. Lists are joined by commas; what is absent, null or empty is left out. */
  query?: Readonly<Record<string, QueryValue>> | undefined
  /** Sent as JSON. */
  body?: unknown
  /** Which of the two APIs. Default `conversation`. */
  api?: 'conversation' | 'templates' | undefined
  /**
   * Whether carrying it out twice does no harm, so that it may be repeated when it is not known what became of it. Default: false
   * for `POST`, else true.
   */
  repeatable?: boolean | undefined
  /** `optional` where a success may come without a body. Default: a success without one counts as unreadable. */
  answer?: 'optional' | undefined
  /**
   * Whether the JSON of a success holds what is needed. An answer for which it is false, or throws, counts as unreadable: a
   * `DecodeError`, or another try where that is allowed. Default: any object or list will do.
   */
  accepts?: ((answer: object) => boolean) | undefined
}
