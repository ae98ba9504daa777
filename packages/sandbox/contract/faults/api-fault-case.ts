import type { ClientOptions, ParlanceError } from '@parlance/core'
import type { RequestFault } from '../../src/fault.ts'

/** A fault of the API, and all that a user of the client can tell of it. */
export interface ApiFaultCase<Kind extends RequestFault['kind'] = RequestFault['kind']> {
  readonly fault: RequestFault & { readonly kind: Kind }
  /** What is called: a send of a text, or a list of messages. */
  readonly call: 'send' | 'list'
  readonly settings?: Pick<ClientOptions, 'retry' | 'timeoutMs'>
  /** What the call throws. */
  readonly error: 'none' | ApiFaultError
  /** How each request was answered, that for a new token included; `none` where no answer was given. */
  readonly answers: readonly (number | 'none')[]
  /** How many messages the API has taken in: one more than one is one too many. */
  readonly taken: 0 | 1 | 2
}

/** What of an error has to be so. */
type ApiFaultError = Pick<ParlanceError, 'code' | 'outcome' | 'attempts' | 'retryAfterMs'> & {
  readonly status?: number
}
