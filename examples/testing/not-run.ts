import type { TestContext } from 'vitest'

/** Says aloud, in a line that `npm run check` hands on, that this machine lacks what an example needs; and skips the test. */
export function notRun(context: TestContext, example: string, reason: string): never {
  if (process.env['PARLANCE_REQUIRE_ALL_RUNTIMES'] === '1') throw new Error(reason)
  // The line break keeps the test runner's colours off the line.
  console.log(`\nnot run: examples/${example}: ${reason}`)
  return context.skip(reason)
}
