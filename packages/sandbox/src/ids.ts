const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * Ids in the form of ULIDs: the time, then a seed, then a number that counts. With a clock that stands still they
 * are the same in each run.
 */
export function createIds(now: () => number, seed: string): () => string {
  let count = 0
  return () => {
    count += 1
    return inBase32(now(), 10) + seed + inBase32(count, 8)
  }
}

/** Eight digits that tell the ids of two sandboxes on real time apart. */
export function randomSeed(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8))
  return Array.from(bytes, (byte) => alphabet.charAt(byte % 32)).join('')
}

function inBase32(value: number, digits: number): string {
  let text = ''
  for (let rest = value; text.length < digits; rest = Math.floor(rest / 32)) {
    text = alphabet.charAt(rest % 32) + text
  }
  return text
}
