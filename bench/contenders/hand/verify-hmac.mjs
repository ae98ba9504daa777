import { Buffer } from 'node:buffer'
import { createHmac, timingSafeEqual } from 'node:crypto'
import { signedParts } from './signed-parts.mjs'

/** With node:crypto, which Node, Bun and Deno have. */
export const createVerifier = (secret) => (headers, body) => {
  const parts = signedParts(headers)
  if (!parts) return false
  const made = createHmac('sha256', secret).update(body).update(parts.tail).digest()
  const given = Buffer.from(parts.signature, 'base64')
  return given.length === made.length && timingSafeEqual(given, made)
}
