/** Headers by name, in lower case. */
export interface HeaderLookup {
  get(name: string): unknown
}

/**
 * Headers of any form, to be asked by name in lower case.
 *
 * A header that is there twice becomes a list; as text its values are joined by a comma, as `Headers` does itself.
 */
export function toHeaderLookup(headers: unknown): HeaderLookup {
  if (isLookup(headers)) return headers
  const map = new Map<string, unknown>()
  for (const [name, value] of Array.isArray(headers) ? headers : Object.entries(headers ?? {})) {
    const key = name.toLowerCase()
    if (value !== undefined && value !== null) map.set(key, map.has(key) ? [map.get(key), value] : value)
  }
  return map
}

function isLookup(headers: unknown): headers is HeaderLookup {
  return typeof Object(headers).get === 'function'
}
