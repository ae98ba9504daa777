import { toHeaderLookup } from './header-lookup.ts'

/**
 * The headers of a request, in any form that runtimes and frameworks give them: `Headers`, a record (names in any
 * case, a value or a list with one value), or name and value pairs.
 */
export type SignatureHeaders =
  | { get(name: string): string | null }
  | { readonly [name: string]: string | readonly string[] | undefined }
  | readonly (readonly [name: string, value: string])[]

/** What makes a signature, each in its form. */
export interface SignatureFields {
  /** Canonical base64 of 32 bytes. */
  readonly signature: string
  readonly nonce: string
  /** Unix time in seconds, as text. */
  readonly timestamp: string
}

/** Reads and checks the signature headers, or says what is wrong with them. Never throws. */
export function readSignatureHeaders(headers: unknown): SignatureFields | 'missing' | 'malformed' {
  try {
    // The names are written out: put together for each request, they would cost as much as all the rest here.
    const lookup = toHeaderLookup(headers, 'x-sinch-webhook-signature'.length)
    const algorithm = textOf(lookup.get('x-sinch-webhook-signature-algorithm')) ?? 'HmacSHA256'
    const signature = textOf(lookup.get('x-sinch-webhook-signature'))
    const nonce = textOf(lookup.get('x-sinch-webhook-signature-nonce'))
    const timestamp = textOf(lookup.get('x-sinch-webhook-signature-timestamp'))
    if (signature === undefined || nonce === undefined || timestamp === undefined) return 'missing'
    if (
      algorithm === 'HmacSHA256' &&
      // 43 characters of base64 hold two bits more than 32 bytes; in canonical base64 these are zero.
      /^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/.test(signature) &&
      // Visible ASCII without "." (would let a boundary move into the body) and without "," (joins two values).
      /^[!-+\-/-~]{1,128}$/.test(nonce) &&
      /^\d{1,12}$/.test(timestamp)
    ) {
      return { signature, nonce, timestamp }
    }
  } catch {
    // A getter that throws, a thing without text: whatever it is, it is no header.
  }
  return 'malformed'
}

/** A list with one value is that value; one with several has none of the forms. */
function textOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  if (Array.isArray(value)) return value.join()
  return typeof value === 'string' ? value : ''
}
