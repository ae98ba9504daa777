import { encode } from './encode.ts'
import { ValidationError } from './errors/validation-error.ts'

/** What a query parameter may be. */
export type QueryValue = string | number | boolean | readonly string[] | null | undefined

/** Writes a query, `?` included; nothing when no parameter has a value. */
export function toQuery(parameters: Readonly<Record<string, QueryValue>>): string {
  let query = ''
  for (const [name, value] of Object.entries(parameters)) {
    const text = String(value ?? '')
    if (!text) continue
    if (!/^(string|boolean)$/.test(typeof value) && !Number.isFinite(value) && !Array.isArray(value)) {
      throw new ValidationError(name, 'must be text, a finite number, true, false or a list')
    }
    query += `${query ? '&' : '?'}${encode(name, name)}=${encode(text, name)}`
  }
  return query
}
