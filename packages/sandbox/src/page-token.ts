import { invalid } from './invalid.ts'
import type { PageTokenForm } from './page-token-form.ts'

/** An opaque token that says where a page ended, and which question it belongs to. */
export function toPageToken(after: number, question: string, form: PageTokenForm): string {
  const text = `${after} ${digest(question)}`
  if (form === 'url-safe') return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
  // The three bytes in front are `+/+/` in base64; the spaces behind leave a length that needs padding.
  return btoa(`${signs}${text.padEnd(text.length + ((4 - (text.length % 3)) % 3), ' ')}`)
}

/** Where the page before ended. Refuses what is no token, and a token of another question. */
export function fromPageToken(token: string, question: string, form: PageTokenForm): number {
  const [after, asked] = decode(token, form).split(' ')
  if (after === undefined || !/^\d+$/.test(after)) {
    throw invalid({ field: 'page_token', description: 'Not a token that was given out' })
  }
  if (asked !== digest(question)) {
    throw invalid({ field: 'page_token', description: 'Belongs to a list with other parameters' })
  }
  return Number(after)
}

const signs = '\xfb\xff\xbf'

/** Only in the form in which it was given: what got lost on the way is not guessed. */
function decode(token: string, form: PageTokenForm): string {
  try {
    if (form === 'url-safe') {
      return /^[\w-]+$/.test(token) ? atob(token.replaceAll('-', '+').replaceAll('_', '/')) : ''
    }
    const text = atob(token)
    return text.startsWith(signs) ? text.slice(signs.length) : ''
  } catch {
    return ''
  }
}

/** A short fingerprint: FNV-1a. */
function digest(text: string): string {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return hash.toString(36)
}
