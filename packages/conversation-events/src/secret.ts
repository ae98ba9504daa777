import { ConfigurationError } from './configuration-error.ts'

/**
 * The secret of the webhook: its text; or up to 8, any of which may have signed (while one replaces another); or a
 * function that gets them, asked only when a request carries signature headers that can be read.
 */
export type Secret = SecretValue | (() => SecretValue | PromiseLike<SecretValue>)

/** One secret, or up to 8 while one replaces another. */
export type SecretValue = string | readonly string[]

/**
 * The secrets as a list.
 *
 * An empty one is an error and never "no check": whoever forgets the variable must not end up with an open door.
 */
export function toSecrets(value: unknown): string[] {
  const secrets: unknown[] = Array.isArray(value) ? [...value] : [value]
  if (secrets.length > 0 && secrets.length <= 8 && secrets.every(isSecret)) return secrets
  throw new ConfigurationError('secret', 'must be 1 to 8 texts, none of them empty.')
}

function isSecret(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}
