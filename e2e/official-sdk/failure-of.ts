import { RequestFailedError } from '@sinch/sdk-core'

/** The error of a call of the official SDK that is answered with one; throws when there is none, or another. */
export const failureOf = async (call: PromiseLike<unknown>): Promise<RequestFailedError<unknown>> => {
  let failure: unknown
  try {
    await call
  } catch (error) {
    failure = error
  }
  if (failure instanceof RequestFailedError) return failure
  throw failure instanceof Error ? failure : new Error('The call did not fail.')
}
