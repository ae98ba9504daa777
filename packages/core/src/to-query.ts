import { encode } from './encode.ts'
import { ValidationError } from './errors/validation-error.ts'
import { own } from './own.ts'

/** What a query parameter may be. */
export type QueryValue = string | number | boolean | readonly string[] | null | undefined

/** Writes a query, `?` included; nothing when no parameter has a value. */
export function toQuery(
  parameters: Readonly<Record<string, QueryValue>> | undefined,
  operation: string,
): string {
  const pairs: string[] = []
  for (const [name, value] of Object.entries(own(parameters))) {
    if (value === undefined || value === null || value === '') continue
    const usable =
      typeof value === 'object' ? Array.isArray(value) : typeof value !== 'number' || Number.isFinite(value)
    if (!usable || typeof value === 'function') {
      throw new ValidationError(name, 'must be text, a finite number, true, false or a list', operation)
    }
    pairs.push(`${encode(name, name)}=${encode(String(value), name)}`)
  }
  return pairs.length > 0 ? `?${pairs.join('&')}` : ''
}
