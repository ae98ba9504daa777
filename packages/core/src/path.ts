import { encode } from './encode.ts'
import { ValidationError } from './errors/validation-error.ts'

/**
 * Writes a path with every value percent-encoded, so that an id stays one segment whatever it holds. A value is
 * given as an object of one member, whose name then stands in the error.
 *
 * @throws `ValidationError` when a value is not text, is blank, is `.` or `..` (a server would take it for a folder),
 * or holds half of a surrogate pair.
 *
 * @example
 * ```ts
 * import { path } from '@parlance/core'
 *
 * const app_id = 'a/b'
 * path`/v1/projects/${{ project_id: 'my project' }}/apps/${{ app_id }}` // '/v1/projects/my%20project/apps/a%2Fb'
 * ```
 */
export const path = (
  parts: TemplateStringsArray,
  ...values: readonly Readonly<Record<string, string>>[]
): string =>
  values.reduce((done, value, index) => done + toSegment(value) + parts[index + 1], String(parts[0]))

function toSegment(named: unknown): string {
  // Of a bare text the first letter would be taken for the value.
  const [[name, value] = ['a value', '']] = typeof named === 'object' ? Object.entries(Object(named)) : []
  if (typeof value !== 'string' || !value.trim())
    throw new ValidationError(name, 'must be text and not blank')
  if (value === '.' || value === '..') throw new ValidationError(name, 'must not be . or ..')
  return encode(value, name)
}
