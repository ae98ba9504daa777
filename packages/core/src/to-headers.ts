import { isPage } from './auth/is-page.ts'
import { ValidationError } from './errors/validation-error.ts'
import { version } from './version.ts'

const name = /^[\w!#$%&'*+.^`|~-]+$/
// Visible Latin-1, blanks and tabs inside.
const value = /^[\t\x20-\x7e\x80-\xff]*$/
const ours =
  /^(authorization|content-type|content-length|host|connection|transfer-encoding|expect|upgrade|te|trailer|keep-alive|proxy-.*)$/

/** The headers of a request but `authorization`, names in small letters. */
export function toHeaders(
  more: Readonly<Record<string, string | undefined>> | undefined,
  hasBody: boolean,
): Record<string, string> {
  const headers: Record<string, string> = { accept: 'application/json' }
  if (hasBody) headers['content-type'] = 'application/json'
  // Across origins a page would have to ask for leave to name itself.
  if (!isPage()) headers['user-agent'] = `parlance/${version}`
  for (const [given, text] of Object.entries(more ?? {})) {
    if (text === undefined) continue
    const key = given.toLowerCase()
    if (!name.test(key)) throw new ValidationError('headers', 'must have names that HTTP allows')
    if (ours.test(key)) throw new ValidationError(`headers.${key}`, 'is set by the client')
    if (typeof text !== 'string' || !value.test(text)) {
      throw new ValidationError(`headers.${key}`, 'must be Latin-1 text without line breaks')
    }
    headers[key] = text
  }
  return headers
}
