import { within } from '../runtimes/within.ts'

/** Counts checks, and prints a line for each. */
export interface Report {
  /** Passes when `verify` comes to its end, with a remark if it returns text; fails when it throws or takes too long. */
  readonly check: (name: string, verify: () => unknown) => Promise<void>
  readonly passed: () => number
  readonly failed: () => number
}

const limitMs = 5000

export const createReport = (print: (line: string) => void): Report => {
  let passed = 0
  let failed = 0
  return {
    async check(name, verify) {
      try {
        const remark = await within(limitMs, name, Promise.resolve().then(verify))
        passed += 1
        print(typeof remark === 'string' ? `✓ ${name}: ${remark}` : `✓ ${name}`)
      } catch (error) {
        failed += 1
        const reason = error instanceof Error ? error.message : String(error)
        print(`✗ ${name}\n${reason.trim().replaceAll(/^/gm, '    ')}`)
      }
    },
    passed: () => passed,
    failed: () => failed,
  }
}
