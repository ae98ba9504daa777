import { checkText } from './check-text.ts'
import { check } from './check.ts'
import { own } from './own.ts'

/** Refuses a list of nobody, and identities without a channel or a name. */
export function checkIdentities(operation: string, property: string, identities: unknown): void {
  check(
    Array.isArray(identities) && identities.length > 0,
    operation,
    property,
    'must be a list of at least one',
  )
  for (const [index, entry] of identities.entries()) {
    const { channel, identity } = own<{ channel?: unknown; identity?: unknown }>(entry)
    checkText(operation, `${property}[${index}].channel`, channel)
    checkText(operation, `${property}[${index}].identity`, identity)
  }
}
