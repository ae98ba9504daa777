import { ConfigurationError } from './errors/configuration-error.ts'

// Patterns, not URL: making a client touches no global. What they let through is already in its normal form.
const host = String.raw`[a-z\d]([a-z\d-]*[a-z\d])?(\.[a-z\d]([a-z\d-]*[a-z\d])?)*(:\d{1,5})?`
const hostOnly = new RegExp(`^${host}$`, 'i')
const secure = new RegExp(`^https://(${host}|\\[[\\da-f:.]+\\](:\\d{1,5})?)(/[\\w.~%-]+)*/?$`, 'i')
const loopback = /^http:\/\/(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?(\/[\w.~%-]+)*\/?$/i
const dots = /\/(\.|%2e){1,2}(\/|$)/i

/**
 * The base URL that a region and a domain make. A domain with `://` is a whole base URL and used as it is.
 */
export function toOrigin(
  region: unknown,
  domain: unknown,
  names: { region: string; domain: string },
): string {
  if (typeof domain !== 'string')
    throw new ConfigurationError(names.domain, 'must be a host or a base URL, as text')
  if (domain.includes('://')) {
    if ((!secure.test(domain) && !loopback.test(domain)) || dots.test(domain)) {
      throw new ConfigurationError(
        names.domain,
        'must be an https: URL (http: on loopback only) without credentials, query, fragment or dot segments',
      )
    }
    return domain.replace(/\/$/, '')
  }
  if (!hostOnly.test(domain)) {
    throw new ConfigurationError(
      names.domain,
      'must be a host such as conversation.api.sinch.com, or a base URL',
    )
  }
  if (typeof region !== 'string' || !/^[a-z]{2,8}$/.test(region)) {
    throw new ConfigurationError(names.region, "must be the region of the app: 'us', 'eu' or 'br'")
  }
  return `https://${region}.${domain}`
}
