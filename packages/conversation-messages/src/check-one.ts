import { ValidationError } from '@parlance/core'

/** Refuses to guess: of several ways to say the same, exactly one may be used. `null` counts as absent. */
export function checkOne(operation: string, property: string, ways: Readonly<Record<string, unknown>>): void {
  if (Object.values(ways).filter((way) => way !== undefined && way !== null).length === 1) return
  const names = Object.keys(ways).join(', ')
  throw new ValidationError(property, `must be given as exactly one of ${names}`, operation)
}
