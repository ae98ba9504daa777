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
  for (const [name, value] of pairsOf(headers)) {
    if (name.length < shortest || value === undefined || value === null) continue
    const key = name.toLowerCase()
    map.set(key, map.has(key) ? [map.get(key), value] : value)
  }
  return map
}

function isLookup(headers: unknown): headers is HeaderLookup {
  return typeof Object(headers).get === 'function'
}

/** Not by `Object.entries`, which is slow for objects that were filled one by one, as those of node:http. */
function pairsOf(headers: unknown): readonly [string, unknown][] {
  if (Array.isArray(headers)) return headers
  const record: Readonly<Record<string, unknown>> = Object(headers)
  return Object.keys(record).map((name) => [name, record[name]])
}
