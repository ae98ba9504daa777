/** Whether this can stand in a header as a bearer token: visible ASCII, nothing else. */
export const isToken = (value: unknown): value is string =>
  typeof value === 'string' && /^[\x21-\x7e]+$/.test(value)
