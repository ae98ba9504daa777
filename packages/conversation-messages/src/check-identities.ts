import { ValidationError } from '@parlance/core'
import { checkText } from './check-text.ts'
import { own } from './own.ts'

/** Refuses a list of nobody, and identities without a channel or a name. */
export function checkIdentities(operation: string, property: string, identities: unknown): void {
  if (!Array.isArray(identities) || identities.length === 0) {
    throw new ValidationError(property, 'must be a list of at least one identity', operation)
  }
  for (const [index, entry] of identities.entries()) {
    const { channel, identity } = own<{ channel?: unknown; identity?: unknown }>(entry)
    checkText(operation, `${property}[${index}].channel`, channel)
    checkText(operation, `${property}[${index}].identity`, identity)
  }
}
