import { secretName } from './secret-name.ts'

/** The texts in a request body whose names say that they are secrets: an API that quotes them must not pass them on. */
export function secretsIn(value: unknown, depth = 0): string[] {
  if (typeof value !== 'object' || value === null || depth > 8) return []
  return Object.entries(value).flatMap(([name, item]) =>
    typeof item === 'string' && item && secretName.test(name) ? [item] : secretsIn(item, depth + 1),
  )
}
