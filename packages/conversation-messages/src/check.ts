import { ValidationError } from '@parlance/core'

/** Refuses a call before anything is sent, and says which argument has to be mended. */
export function check(ok: boolean, operation: string, property: string, remedy: string): asserts ok {
  if (!ok) throw new ValidationError(property, remedy, operation)
}
