/** The JSON object or list in a text; throws on anything else. */
export function toObject<Result>(text: string): Result {
  const value: unknown = JSON.parse(text)
  if (typeof value !== 'object' || value === null) throw new TypeError('not an object')
  return value as Result
}
