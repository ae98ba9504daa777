import type { Environment } from './environment.ts'

/** The options of a compiler that give a program these types. */
export const platformTypes: Readonly<Record<Environment, object>> = {
  none: { lib: ['ES2022'], types: [] },
  node: { lib: ['ES2022'], types: ['node'] },
  dom: { lib: ['ES2022', 'DOM'], types: [] },
  workers: { lib: ['ES2022'], types: ['@cloudflare/workers-types'] },
  default: { types: ['node'] },
}
