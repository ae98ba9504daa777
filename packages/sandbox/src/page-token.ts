import { invalid } from './invalid.ts'

/**
 * An opaque token that says where a page ended, and which question it belongs to. It always holds `+`, `/` and
 * `=`, so that a client that does not encode it fails here and not later.
 */
export function toPageToken(after: number, question: string): string {
  const text = `${after} ${digest(question)}`
  // The three bytes in front are `+/+/` in base64; the spaces behind leave a length that needs padding.
  return btoa(`\xfb\xff\xbf${text.padEnd(text.length + ((4 - (text.length % 3)) % 3), ' ')}`)
}

/** Where the page before ended. Refuses what is no token, and a token of another question. */
export function fromPageToken(token: string, question: string): number {
  const [after, asked] = decode(token).split(' ')
  if (after === undefined || !/^\d+$/.test(after)) {
    throw invalid({ field: 'page_token', description: 'Not a token that was given out' })
  }
  if (asked !== digest(question)) {
    throw invalid({ field: 'page_token', description: 'Belongs to a list with other parameters' })
  }
  return Number(after)
}

function decode(token: string): string {
  try {
    const text = atob(token)
    return text.startsWith('\xfb\xff\xbf') ? text.slice(3) : ''
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
