import { EventParseError } from './event-parse-error.ts'

/** Puts a body together, chunk by chunk, and gives up as soon as it is larger than accepted. */
export interface ByteCollector {
  /** @throws `EventParseError` (`too_large`) when the chunk would exceed the limit. */
  add(chunk: Uint8Array): void
  bytes(): Uint8Array
}

/**
 * One buffer that doubles, and no list of chunks: a sender that drips single bytes would otherwise be given a hundred
 * times the memory of what it sends.
 */
export function createByteCollector(maxBytes: number): ByteCollector {
  let buffer = new Uint8Array(Math.min(maxBytes, 4096))
  let size = 0
  return {
    add(chunk) {
      const needed = size + chunk.length
      if (needed > maxBytes) throw tooLarge(maxBytes)
      if (needed > buffer.length) {
        const larger = new Uint8Array(Math.min(maxBytes, Math.max(needed, buffer.length * 2)))
        larger.set(buffer.subarray(0, size))
        buffer = larger
      }
      buffer.set(chunk, size)
      size = needed
    },
    bytes: () => buffer.subarray(0, size),
  }
}

/** Why a body beyond the limit is refused. */
export function tooLarge(maxBytes: number): EventParseError {
  return new EventParseError('too_large', `it is larger than ${maxBytes} bytes`)
}
