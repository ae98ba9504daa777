/** The JSON object or list in a text; throws on anything else, and on what is not accepted. */
export function toObject(text: string, accepts?: (value: object) => boolean): object {
  const value: unknown = JSON.parse(text)
  if (typeof value === 'object' && value && accepts?.(value) !== false) return value
  throw new TypeError('not what was asked for')
}
