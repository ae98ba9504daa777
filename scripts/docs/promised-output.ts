/**
 * What an example says that it prints: the comment behind a `console.log`, or those on the lines right below it. A comment
 * begins with what is printed, and may go on with a remark: `console.log(status) // 404: not in this region`.
 */
export const promisedOutput = (code: string): string[] => {
  const promises: string[] = []
  let isBelow = false
  for (const line of code.split('\n')) {
    const [, behind] = /\bconsole\.log\(.*\)\s+\/\/ (.+)$/.exec(line) ?? []
    const [, below] = /^\s*\/\/ (.+)$/.exec(line) ?? []
    if (behind !== undefined) promises.push(behind.trim())
    else if (isBelow && below !== undefined) promises.push(below.trim())
    isBelow = /\bconsole\.log\(.*\)$/.test(line) || (isBelow && below !== undefined)
  }
  return promises
}
