import { readFileSync } from 'node:fs'
import { runStep } from '../run-step.ts'
import { brokenPromise } from './broken-promise.ts'
import type { Example } from './compile-examples.ts'
import { promisedOutput } from './promised-output.ts'

const atOnce = 2

/**
 * Executes the examples that ask for it, two at a time; answers with what failed, or did not print what it says it does, in
 * the order of the documents.
 */
export const runExamples = async (examples: readonly Example[], timeoutMs = 20_000): Promise<string[]> => {
  const waiting = [...examples.filter(({ run }) => run).entries()]
  const faults: string[] = []
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, { file, document, line }] = next
      const { ok, output } = await runStep(['node', file], timeoutMs)
      const broken = ok ? brokenPromise(promisedOutput(readFileSync(file, 'utf8')), output) : undefined
      const fault = ok ? broken && `does not print "${broken}":` : 'does not run:'
      if (fault) faults[index] = `${document}:${line} ${fault}\n${output.trimEnd()}`
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  // Only those that failed are there.
  return Object.values(faults)
}
