import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const bench = fileURLToPath(new URL('..', import.meta.url))

/** Where things are. */
export const place = {
  root: join(bench, '..'),
  bench,
  /** What a run writes and nobody keeps. */
  cache: join(bench, '.cache'),
  contender: (file: string): string => join(bench, 'contenders', file),
  task: (name: string): string => join(bench, 'tasks', `${name}.mjs`),
  /** Runtimes stand where the end-to-end checks have them. */
  runtimes: createRequire(new URL('../../e2e/package.json', import.meta.url)),
} as const
