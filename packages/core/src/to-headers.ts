import { isPage } from './auth/is-page.ts'
import { ValidationError } from './errors/validation-error.ts'
import { version } from './version.ts'

const ours =
  /^((__proto__|authorization|host|connection|expect|upgrade|te|trailer|keep-alive)$|content-|transfer-|proxy-|accept-enc)/

/** The headers of a request but `authorization`, names in small letters. */
export function toHeaders(
  more: Readonly<Record<string, string | undefined>> | undefined,
  hasBody: boolean,
): Record<string, string> {
  const headers: Record<string, string> = { accept: 'application/json' }
  if (hasBody) headers['content-type'] = 'application/json'
  // Across origins a page would have to ask for leave to name itself.
  if (!isPage()) headers['user-agent'] = `parlance/${version}`
  // The entries of `Headers`, maps and tuples are not members: they would be lost.
  if (more !== undefined && (typeof more !== 'object' || !more || Symbol.iterator in more)) {
    throw new ValidationError('headers', 'must be a plain object')
  }
  for (const [given, value] of Object.entries(more ?? {})) {
    if (value === undefined) continue
    const name = given.toLowerCase()
    // Names as HTTP has them; values of visible Latin-1, blanks and tabs.
    const usable =
      /^[\w!#$%&'*+.^`|~-]+$/.test(name) &&
      typeof value === 'string' &&
      /^[\t\x20-\x7e\x80-\xff]*$/.test(value)
    if (!usable || ours.test(name)) {
      throw new ValidationError(
        'headers',
        "must be Latin-1 text without line breaks, and not the client's own",
      )
    }
    headers[name] = value
  }
  return headers
}
