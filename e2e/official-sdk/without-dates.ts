/**
 * A value of JSON again, of an answer in which text has been turned into dates. A date that is none is text that says
 * so, as nothing that an API would send.
 */
export const withoutDates = (value: unknown): unknown => {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? String(value) : value.toISOString()
  if (Array.isArray(value)) return value.map(withoutDates)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withoutDates(member)]))
}
