/** An error as data: what a program can rely on, without its text. */
export function describe(error) {
  const { name, code, reason, property, status, statusName, outcome, attempts, operation, retryAfterMs } =
    Object(error)
  // A DOMException has a number for a code.
  const known = typeof code === 'string' ? { code } : {}
  const facts = { name, ...known, reason, property, status, statusName, outcome, attempts, operation }
  return { ...facts, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) }
}

/** The error that a promise or a function fails with, as data. */
export async function failureOf(work) {
  try {
    await (typeof work === 'function' ? work() : work)
  } catch (error) {
    return describe(error)
  }
  return 'no error'
}
