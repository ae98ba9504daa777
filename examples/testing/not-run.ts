import type { TestContext } from 'vitest'

const said = new Set<string>()

/** Says aloud, in a line that `npm run check` hands on, that this machine lacks what an example needs; and skips the test. */
export function notRun(context: TestContext, example: string, reason: string): never {
  if (process.env['PARLANCE_REQUIRE_ALL_RUNTIMES'] === '1') throw new Error(reason)
  const line = `not run: examples/${example}: ${reason}`
  // Once for all tests of a file. The line break keeps the test runner's colours off the line.
  if (!said.has(line)) console.log(`\n${line}`)
  said.add(line)
  return context.skip(reason)
}
