/** Tells a JSON object from all other values, arrays among them. */
export function isDictionary(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === 'object' && input !== null && !Array.isArray(input)
}
