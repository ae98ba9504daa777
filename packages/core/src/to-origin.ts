import { ConfigurationError } from './errors/configuration-error.ts'
import { isBaseUrl, urlRule } from './is-base-url.ts'

/**
 * The base URL that a region and a domain make. A domain with `://` is a whole base URL and used as it is.
 */
export function toOrigin(api: 'conversation' | 'templates', region: unknown, domain: unknown): string {
  let url = domain
  if (typeof domain !== 'string' || !domain.includes('://')) {
    if (typeof region !== 'string' || !/^[a-z]{2,8}$/.test(region)) {
      throw new ConfigurationError(`${api}Region`, "must be the app's region: us, eu or br")
    }
    if (typeof domain === 'string') url = `https://${region}.${domain}`
  }
  if (!isBaseUrl(url)) throw new ConfigurationError(`${api}Domain`, urlRule)
  return url.replace(/\/$/, '')
}
