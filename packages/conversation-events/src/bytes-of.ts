/**
 * The bytes of a view or a buffer; throws a TypeError for anything else.
 *
 * Told without `instanceof`, which fails for those of another realm (test runners, `node:vm`).
 */
export function bytesOf(source: ArrayBufferView | ArrayBuffer): Uint8Array {
  const { buffer, byteOffset, byteLength } = ArrayBuffer.isView(source) ? source : new DataView(source)
  return new Uint8Array(buffer, byteOffset, byteLength)
}
