import { runStep } from '../run-step.ts'
import type { Example } from './compile-examples.ts'

const atOnce = 2

/** Executes the examples that ask for it, two at a time; answers with what failed, in the order of the documents. */
export const runExamples = async (examples: readonly Example[], timeoutMs = 20_000): Promise<string[]> => {
  const waiting = [...examples.filter(({ run }) => run).entries()]
  const faults: string[] = []
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, { file, document, line }] = next
      const { ok, output } = await runStep(['node', file], timeoutMs)
      if (!ok) faults[index] = `${document}:${line} does not run:\n${output.trimEnd()}`
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  // Only those that failed are there.
  return Object.values(faults)
}
