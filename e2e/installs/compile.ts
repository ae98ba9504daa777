import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runStep } from '../../scripts/run-step.ts'
import type { Compiler } from './compiler.ts'

/** What is compiled, and how. */
export interface Program {
  readonly files: readonly string[]
  readonly options: object
}

let configurations = 0

/** Compiles a program in a folder; answers with the errors, or with all that was said where the compiler broke. */
export const compile = async (
  compiler: Compiler,
  folder: string,
  { files, options }: Program,
): Promise<string[]> => {
  configurations += 1
  const configuration = `tsconfig.${configurations}.json`
  writeFileSync(
    join(folder, configuration),
    JSON.stringify({ compilerOptions: { ...basic, ...options }, files }),
  )
  const { ok, output } = await runStep([...compiler.command, '-p', configuration], 180_000, folder)
  const errors = output.split('\n').filter((line) => /\berror TS\d+:/.test(line))
  return ok || errors.length > 0 ? errors : [output.trim() || 'The compiler failed and said nothing.']
}

// Every declaration is checked but for those that TypeScript brings itself, which takes longest.
const basic = {
  noEmit: true,
  strict: true,
  skipLibCheck: false,
  skipDefaultLibCheck: true,
  target: 'ES2022',
}
