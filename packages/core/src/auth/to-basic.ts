import { ConfigurationError } from '../errors/configuration-error.ts'
import { isPage } from './is-page.ts'
import { isToken } from './is-token.ts'

/** An access key of a project, from the Sinch dashboard. */
export interface KeyPair {
  /** The id of the access key. */
  keyId: string
  /** Its secret; opens the whole project. */
  keySecret: string
}

/**
 * The `Authorization` value of a key. Refuses keys that cannot be right, and pages: there everybody could read the
 * secret.
 */
export function toBasic({ keyId, keySecret }: { keyId?: unknown; keySecret?: unknown }): string {
  if (!isToken(keyId) || keyId.includes(':')) {
    throw new ConfigurationError('keyId', 'must be visible ASCII without a colon')
  }
  if (!isToken(keySecret)) throw new ConfigurationError('keySecret', 'must be visible ASCII')
  if (isPage()) {
    throw new ConfigurationError(
      'keySecret',
      'must not be used in a browser: call your own backend, with bearerToken',
    )
  }
  return `Basic ${btoa(`${keyId}:${keySecret}`)}`
}
