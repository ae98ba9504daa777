/** Numbers that look random and are the same in each run (mulberry32). */
export function random(seed) {
  let state = seed
  const below = (limit) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
  return {
    /** A whole number from 0 to the limit, without it. */
    below,
    /** So many characters of Latin-1. */
    text: (length) => String.fromCharCode(...Array.from({ length }, () => 33 + below(94))),
  }
}
