/** The JSON object or list in a text; throws on anything else. */
export function toObject(text: string): object {
  const value: unknown = JSON.parse(text)
  if (typeof value === 'object' && value) return value
  throw new TypeError('not an object')
}
