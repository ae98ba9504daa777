import { runStep } from '../run-step.ts'

/** What publint and attw, at their strictest, say of a tarball. */
export const checkTarball = async (tarball: string): Promise<string[]> => {
  const results = await Promise.all([
    said('publint', 'run', tarball, '--strict'),
    // Modules only: what concerns CommonJS, and how it looks up modules, is left aside.
    said('attw', tarball, '--profile', 'esm-only'),
  ])
  return results.flat()
}

const said = async (...command: string[]): Promise<string[]> => {
  const { ok, output } = await runStep(command)
  return ok ? [] : [`${command[0]}:\n${output.trimEnd()}`]
}
