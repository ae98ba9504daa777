import { type ErrorFacts, ParlanceError } from './parlance-error.ts'

/**
 * The API answered, and its answer is no success.
 *
 * See {@link https://developers.sinch.com/docs/conversation/api-reference/ | the API reference} for the statuses.
 */
export class ApiError extends ParlanceError {
  // A getter of each class: a minifier renames classes, and the stack's first line is written before fields are.
  override get name(): 'ApiError' {
    return 'ApiError'
  }

  readonly code = 'api'
  /** The HTTP status; 0 where a browser hides that of a redirect. */
  declare readonly status: number
  /** The API's name of the status, for example `INVALID_ARGUMENT`; absent when the answer is not the API's own. */
  declare readonly statusName?: string
  /** What the API says is wrong, in its words. */
  declare readonly apiMessage?: string
  /** The API's details, for example field violations; what looks like a secret is taken out. */
  declare readonly details: readonly unknown[]

  constructor(answer: ApiAnswer, facts: ErrorFacts) {
    const { status, statusName, apiMessage } = answer
    const words = statusName ? `${status} ${statusName}` : status
    super(`the API answered ${words}${apiMessage ? `: ${apiMessage}` : remedy(status)}`, {
      ...facts,
      ...answer,
    })
  }
}

/** What is known of an answer that is no success. */
export interface ApiAnswer {
  status: number
  statusName?: string | undefined
  apiMessage?: string | undefined
  details: readonly unknown[]
}

const remedy = (status: number): string =>
  status < 400 ? '; redirects are not followed' : status === 404 ? "; check the ids and the app's region" : ''
