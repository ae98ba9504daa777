import { tooLarge } from './byte-collector.ts'

/** Refuses a body that is larger than accepted: a text by the bytes that it has in UTF-8. */
export function checkBodySize(body: string | Uint8Array | ArrayBuffer, maxBytes: number): void {
  if (sizeOf(body, maxBytes) > maxBytes) throw tooLarge(maxBytes)
}

function sizeOf(body: string | Uint8Array | ArrayBuffer, maxBytes: number): number {
  if (typeof body !== 'string') return body.byteLength
  // A text has at least one byte for each code unit and at most three: only one near the limit has to be counted.
  const isNear = body.length <= maxBytes && body.length * 3 > maxBytes
  return isNear ? new TextEncoder().encode(body).length : body.length
}
