import { ownMembers } from './own-members.ts'

// HTTP has three forms of a date; the oldest names no zone and means GMT too.
const toTime = (text: string): number =>
  Date.parse(/\d:\d\d:\d\d/.test(text) ? `${text.replace(/ ?GMT$/, '')} GMT` : '')

/**
 * How long the service asks to wait, in milliseconds: from a `Retry-After` header (seconds or a date), else from
 * a `google.rpc.RetryInfo` among the details of its error. Never negative, always finite; absent when it asks for nothing.
 */
export function retryHint(
  retryAfter: string | null,
  details: readonly unknown[],
  now: number,
): number | undefined {
  const text = retryAfter?.trim() ?? ''
  const ms = /^[-+]?[\d.]+$/.test(text) ? Number(text) * 1000 : toTime(text) - now
  const hint = Number.isNaN(ms) ? fromDetails(details) : ms
  return hint === undefined ? hint : Math.min(Math.max(0, Math.ceil(hint)), Number.MAX_SAFE_INTEGER)
}

function fromDetails(details: readonly unknown[]): number | undefined {
  for (const detail of details) {
    const { '@type': type, type_url: name = type, retryDelay } = ownMembers(detail)
    // Both are anything until they are text: an object may not even be turned into one.
    if (typeof name !== 'string' || typeof retryDelay !== 'string') continue
    if (name.endsWith('google.rpc.RetryInfo') && /^-?\d+(\.\d+)?s$/.test(retryDelay)) {
      return Number.parseFloat(retryDelay) * 1000
    }
  }
  return undefined
}
