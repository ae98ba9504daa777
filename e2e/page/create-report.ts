/** Counts what holds and what does not. */
export interface Report {
  readonly check: (name: string, holds: () => Promise<unknown>) => Promise<void>
  readonly counts: () => { passed: number; failed: number }
}

/** A check holds unless it throws. Each is told by name where it does not. */
export const createReport = (): Report => {
  const counts = { passed: 0, failed: 0 }
  return {
    async check(name, holds) {
      try {
        await holds()
        counts.passed += 1
      } catch (error) {
        counts.failed += 1
        console.log(`✗ ${name}: ${error instanceof Error ? error.message : String(error)}`)
      }
    },
    counts: () => counts,
  }
}

/** What is there once it is there; looks every 20 ms, for 10 s. */
export const until = async <Result>(
  what: string,
  look: () => Result | Promise<Result>,
): Promise<NonNullable<Result>> => {
  const end = performance.now() + 10_000
  for (;;) {
    const found = await look()
    if (found !== undefined && found !== null && found !== false) return found
    if (performance.now() > end) throw new Error(`${what}: not seen within 10 s`)
    await new Promise((done) => setTimeout(done, 20))
  }
}
