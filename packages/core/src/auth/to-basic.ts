import { ConfigurationError } from '../errors/configuration-error.ts'
import { isPage } from './is-page.ts'

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
export function toBasic({ keyId, keySecret }: KeyPair): string {
  if (typeof keyId !== 'string' || !/^[\x21-\x39\x3b-\x7e]+$/.test(keyId)) {
    throw new ConfigurationError('keyId', 'must be the id of an access key: visible ASCII without a colon')
  }
  if (typeof keySecret !== 'string' || !/^[\x21-\x7e]+$/.test(keySecret)) {
    throw new ConfigurationError('keySecret', 'must be the secret of the access key: visible ASCII')
  }
  if (isPage()) {
    throw new ConfigurationError(
      'keySecret',
      'must not be used in a browser, where everybody can read it: call your own backend, with bearerToken',
    )
  }
  return `Basic ${btoa(`${keyId}:${keySecret}`)}`
}
