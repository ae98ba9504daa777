import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Compiler } from './compiler.ts'

const modules = fileURLToPath(new URL('../node_modules', import.meta.url))

const compiler = (version: string, alias: string): Compiler => {
  const folder = join(modules, alias)
  return { version, folder, command: [process.execPath, join(folder, 'bin/tsc')] }
}

/** The versions of TypeScript that programs of users are compiled with: an old one, and the last of each line. */
export const compilers = {
  '5.5': compiler('5.5', 'typescript55'),
  '5.9': compiler('5.9', 'typescript59'),
  '6.0': compiler('6.0', 'typescript6'),
  '7.0': compiler('7.0', 'typescript7'),
} as const
