const limitMs = 5000

/** Waits for one step, for five seconds at most. Where it fails, the error names the step. */
export async function within<Result>(step: string, work: PromiseLike<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`nothing for ${limitMs / 1000} s`)), limitMs)
  })
  try {
    return await Promise.race([work, late])
  } catch (error) {
    throw new Error(`${step}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  } finally {
    clearTimeout(timer)
  }
}
