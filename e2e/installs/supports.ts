import type { Environment } from './environment.ts'

const special: readonly (readonly [name: RegExp, environments: readonly Environment[]])[] = [
  // The declarations of valibot name `Blob` and `File`.
  [/\/conversation-(events|model)\/schemas$/, ['node', 'dom', 'workers', 'default']],
  [/\/(undici|node)$/, ['node', 'default']],
  // The declarations of msw want those of the DOM, and of Node.
  [/\/msw$/, ['default']],
  [/\/page$/, ['dom', 'default']],
]

/** Whether a published name promises to compile with these types. */
export const supports = (name: string, environment: Environment): boolean => {
  const [, environments] = special.find(([pattern]) => pattern.test(name)) ?? []
  return environments?.includes(environment) ?? true
}
