const months = 'JanFebMarAprMayJunJulAugSepOctNovDec'
// The three forms of an HTTP date (RFC 9110, 5.6.7). Read by hand: engines disagree on the two old ones.
const dated = /(\d{1,2})[ -]([A-Z][a-z]{2})[ -](\d{2,4}) (\d\d):(\d\d):(\d\d) GMT$/
const asctime = /([A-Z][a-z]{2}) +(\d{1,2}) (\d\d):(\d\d):(\d\d) (\d{4})$/

/**
 * How long the service asks to wait, in milliseconds: from a `Retry-After` header (seconds or a date), else from
 * a `google.rpc.RetryInfo` among the details of its error. Never negative, always finite; absent when it asks for nothing.
 */
export function retryHint(
  retryAfter: string | null,
  details: readonly unknown[],
  now: number,
): number | undefined {
  const seconds = fromHeader(retryAfter?.trim() ?? '', now) ?? fromDetails(details)
  return seconds === undefined
    ? undefined
    : Math.min(Math.max(0, Math.ceil(seconds * 1000)), Number.MAX_SAFE_INTEGER)
}

function fromHeader(text: string, now: number): number | undefined {
  if (/^[+-]?\d+(\.\d+)?$/.test(text)) return Number(text)
  const date = dated.exec(text)
  if (date) return secondsUntil(date[3], date[2], date[1], date.slice(4), now)
  const old = asctime.exec(text)
  return old ? secondsUntil(old[6], old[1], old[2], old.slice(3), now) : undefined
}

function secondsUntil(
  yearText = '',
  month = '',
  day = '',
  [hours, minutes, seconds]: readonly string[],
  now: number,
): number | undefined {
  const index = months.indexOf(month)
  if (index < 0) return undefined
  const short = yearText.length === 2
  const year = Number(yearText) + (short ? 2000 : 0)
  const at = (then: number): number =>
    Date.UTC(then, index / 3, Number(day), Number(hours), Number(minutes), Number(seconds))
  // A year of two digits that seems over fifty years ahead is one of the past century.
  const time = short && year > new Date(now).getUTCFullYear() + 50 ? at(year - 100) : at(year)
  return (time - now) / 1000
}

function fromDetails(details: readonly unknown[]): number | undefined {
  for (const detail of details) {
    const { '@type': type, type_url, retryDelay, retry_delay } = Object(detail)
    if (!String(type ?? type_url).endsWith('google.rpc.RetryInfo')) continue
    const delay: unknown = retryDelay ?? retry_delay
    if (typeof delay === 'string' && /^-?\d+(\.\d+)?s$/.test(delay)) return Number(delay.slice(0, -1))
  }
  return undefined
}
