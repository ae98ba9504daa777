import type { Environment } from './environment.ts'
import { ofValibot } from './of-valibot.ts'

const special: readonly (readonly [name: RegExp, environments: readonly Environment[]])[] = [
  [ofValibot, ['node', 'dom', 'workers', 'default']],
  [/\/(undici|node)$/, ['node', 'default']],
  // The declarations of msw want those of the DOM, and of Node.
  [/\/msw$/, ['default']],
]

/** Whether a published name promises to compile with these types. */
export const supports = (name: string, environment: Environment): boolean => {
  const [, environments] = special.find(([pattern]) => pattern.test(name)) ?? []
  return environments?.includes(environment) ?? true
}
