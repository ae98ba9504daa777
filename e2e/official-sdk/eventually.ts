/** Resolves with the first answer that is not nothing; rejects when there is none after three seconds. */
export const eventually = async <Result>(what: string, ask: () => Result | undefined): Promise<Result> => {
  for (let waited = 0; waited < 3000; waited += 10) {
    const result = ask()
    if (result !== undefined) return result
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error(`${what}: not within three seconds`)
}
