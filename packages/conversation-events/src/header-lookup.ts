/** Headers by name, in lower case. */
export interface HeaderLookup {
  get(name: string): unknown
}

/**
 * Headers of any form, to be asked by name in lower case. Names shorter than `shortest` may be passed over.
 *
 * A header that is there twice becomes a list; as text its values are joined by a comma, as `Headers` does itself.
 */
export function toHeaderLookup(headers: unknown, shortest: number): HeaderLookup {
  if (isLookup(headers)) return headers
  const map = new Map<string, unknown>()
  const add = (name: string, value: unknown): void => {
    if (value === undefined || value === null) return
    const key = name.toLowerCase()
    map.set(key, map.has(key) ? [map.get(key), value] : value)
  }
  if (Array.isArray(headers)) {
    for (const [name, value] of headers) add(name, value)
    return map
  }
  // Neither by `Object.entries`, which is slow for objects that were filled one by one, as those of node:http, nor by
  // pairs of our own: most names are too short to be looked at.
  const record: Readonly<Record<string, unknown>> = Object(headers)
  for (const name of Object.keys(record)) if (name.length >= shortest) add(name, record[name])
  return map
}

function isLookup(headers: unknown): headers is HeaderLookup {
  return typeof Object(headers).get === 'function'
}
