/** The first of the promises that the output does not keep, in this order; nothing when it keeps all. */
export const brokenPromise = (promises: readonly string[], output: string): string | undefined => {
  const lines = output
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  let from = 0
  return promises.find((promise) => {
    const index = lines.findIndex((line, at) => at >= from && isKept(promise, line))
    from = index + 1
    return index === -1
  })
}

/** Whether the promise begins with the line, as a whole word: what follows is a remark. */
const isKept = (promise: string, line: string): boolean =>
  promise.startsWith(line) && !/^\w/.test(/\w$/.test(line) ? promise.slice(line.length) : '')
