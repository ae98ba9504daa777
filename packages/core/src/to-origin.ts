import { ConfigurationError } from './errors/configuration-error.ts'
import { isBaseUrl, urlRule } from './is-base-url.ts'

/**
 * The base URL that a region and a domain make. A domain with `://` is a whole base URL and used as it is.
 */
export function toOrigin(api: 'conversation' | 'templates', region: unknown, domain: unknown): string {
  const whole = typeof domain === 'string' && domain.includes('://')
  if (!whole || region !== undefined) {
    if (typeof region !== 'string' || !/^[a-z]{2,8}$/.test(region)) {
      throw new ConfigurationError(`${api}Region`, "must be the app's region: us, eu or br")
    }
  }
  const url = whole || typeof domain !== 'string' ? domain : `https://${String(region)}.${domain}`
  if (!isBaseUrl(url)) throw new ConfigurationError(`${api}Domain`, urlRule)
  return url.replace(/\/$/, '')
}
