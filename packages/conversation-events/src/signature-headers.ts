import type { SignatureFault } from './signature-error.ts'

/**
 * The headers of a request, in any form that runtimes and frameworks give them: `Headers`, a record (names in any
 * case, a value or a list with one value), or name and value pairs.
 */
export type SignatureHeaders =
  | { get(name: string): string | null }
  | { readonly [name: string]: string | readonly string[] | undefined }
  | readonly (readonly [name: string, value: string])[]

/** What makes a signature, each part in its form: all of it, base64 of 32 bytes, nonce, Unix time in seconds. */
export type SignatureFields = readonly [all: string, signature: string, nonce: string, timestamp: string]

/**
 * Algorithm, signature, nonce and time as one text, parted by blanks, which none of them may hold.
 *
 * The signature is canonical base64 of 32 bytes: 43 characters hold two bits more, and these are zero. The nonce is
 * visible ASCII without "." (would let a boundary move into the body) and without "," (joins two values).
 */
const form = /^HmacSHA256 ([A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=) ([!-+\-/-~]{1,128}) (\d{1,12})$/

/** Reads and checks the signature headers, or says what is wrong with them. Never throws. */
export function readSignatureHeaders(headers: unknown): SignatureFields | SignatureFault {
  try {
    const source = lookupIn(headers)
    const [algorithm = 'HmacSHA256', ...required] = ['-algorithm', '', '-nonce', '-timestamp'].map(
      (suffix) => source.get(`x-sinch-webhook-signature${suffix}`) ?? undefined,
    )
    if (required.includes(undefined)) return 'missing'
    return (form.exec([algorithm, ...required].join(' ')) as SignatureFields | null) ?? 'malformed'
  } catch {
    // A symbol, a getter that throws: whatever it is, it is no header.
    return 'malformed'
  }
}

interface Lookup {
  get(name: string): unknown
}

/** A header that is there twice becomes a list; that reads as its values joined by a comma, which has no valid form. */
function lookupIn(headers: unknown): Lookup {
  if (isLookup(headers)) return headers
  const map = new Map<string, unknown>()
  for (const [name, value] of Array.isArray(headers) ? headers : Object.entries(headers ?? {})) {
    const key = name.toLowerCase()
    if (value !== undefined && value !== null) map.set(key, map.has(key) ? [map.get(key), value] : value)
  }
  return map
}

function isLookup(headers: unknown): headers is Lookup {
  return typeof (headers as Lookup | undefined)?.get === 'function'
}
