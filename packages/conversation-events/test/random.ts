/** Chance that can be repeated. */
export interface Random {
  /** From 0 up to, not including, 1. */
  unit(): number
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number
  text(length: number, alphabet: string): string
  /** About so many bytes of text, of characters from all planes of Unicode, common ones more often. */
  unicode(bytes: number): string
}

/** The generator `mulberry32`: small and good enough for tests. */
export function createRandom(seed: number): Random {
  let state = seed
  const unit = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(unit() * limit)
  const codePoint = (): number => {
    const limit = [0x80, 0x800, 0x1_0000, 0x11_0000][below(4)] ?? 0x80
    const point = below(limit)
    return point >= 0xd800 && point <= 0xdfff ? 0x20 : point
  }
  return {
    unit,
    below,
    text: (length, alphabet) =>
      Array.from({ length }, () => alphabet.charAt(below(alphabet.length))).join(''),
    unicode(bytes) {
      const pieces: string[] = []
      for (let left = bytes; left > 0;) {
        const point = codePoint()
        pieces.push(String.fromCodePoint(point))
        left -= point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4
      }
      return pieces.join('')
    },
  }
}
