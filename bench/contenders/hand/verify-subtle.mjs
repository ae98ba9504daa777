import { signedParts } from './signed-parts.mjs'

/** With WebCrypto, which every runtime has; the key is imported once. */
export const createVerifier = (secret) => {
  const encoder = new TextEncoder()
  let key
  return async (headers, body) => {
    const parts = signedParts(headers)
    if (!parts) return false
    key ??= await crypto.subtle.importKey(
      'raw',
      encoder.encode(secret),
      { name: 'HMAC', hash: 'SHA-256' },
      false,
      ['verify'],
    )
    const expected = Uint8Array.from(atob(parts.signature), (character) => character.charCodeAt(0))
    const start = typeof body === 'string' ? encoder.encode(body) : body
    const end = encoder.encode(parts.tail)
    const all = new Uint8Array(start.length + end.length)
    all.set(start)
    all.set(end, start.length)
    return crypto.subtle.verify('HMAC', key, expected, all)
  }
}
