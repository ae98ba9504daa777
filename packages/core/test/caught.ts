/** What a function or a promise throws; `undefined` when it does not. */
export async function caught(work: (() => unknown) | PromiseLike<unknown>): Promise<unknown> {
  try {
    await (typeof work === 'function' ? work() : work)
    return undefined
  } catch (error) {
    return error
  }
}
