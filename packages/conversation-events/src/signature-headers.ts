import { toHeaderLookup } from './header-lookup.ts'

/**
 * The headers of a request, in any form that runtimes and frameworks give them: `Headers`, a record (names in any
 * case, a value or a list with one value), or name and value pairs.
 */
export type SignatureHeaders =
  | { get(name: string): string | null }
  | { readonly [name: string]: string | readonly string[] | undefined }
  | readonly (readonly [name: string, value: string])[]

/**
 * Algorithm, signature, nonce and time as one text, parted by blanks, which none of them may hold.
 *
 * The signature is canonical base64 of 32 bytes: 43 characters hold two bits more, and these are zero. The nonce is
 * visible ASCII without "." (would let a boundary move into the body) and without "," (joins two values).
 */
const form = /^HmacSHA256 ([A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=) ([!-+\-/-~]{1,128}) (\d{1,12})$/

/**
 * Reads and checks the signature headers: a match whose groups are signature, nonce and time, or what is wrong. Never
 * throws.
 */
export function readSignatureHeaders(headers: unknown): RegExpExecArray | 'missing' | 'malformed' {
  try {
    const source = toHeaderLookup(headers)
    const [algorithm = 'HmacSHA256', ...required] = ['-algorithm', '', '-nonce', '-timestamp'].map(
      (suffix) => source.get(`x-sinch-webhook-signature${suffix}`) ?? undefined,
    )
    if (required.includes(undefined)) return 'missing'
    return form.exec([algorithm, ...required].map(String).join(' ')) ?? 'malformed'
  } catch {
    // A getter that throws, a thing without text: whatever it is, it is no header.
    return 'malformed'
  }
}
