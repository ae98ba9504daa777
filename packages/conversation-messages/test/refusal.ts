import { type AnyParlanceError, isParlanceError } from '@parlance/core'

/** The error with which work is refused; a test fails when it is not, or by anything else. */
export async function refusal(work: PromiseLike<unknown>): Promise<AnyParlanceError> {
  try {
    await work
  } catch (error) {
    if (isParlanceError(error)) return error
    throw error
  }
  throw new Error('It was not refused.')
}
