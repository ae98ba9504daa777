const hour = 3_600_000

/**
 * For how long a token is used, in milliseconds, given its `expires_in`: until a minute before it expires, or for half of a
 * life under two minutes, and for a day at most. Without a usable number it is taken for the hour that is usual; one that is
 * expired already serves the calls that wait for it and no later one.
 */
export function tokenLifetime(expiresIn: unknown): number {
  const seconds = typeof expiresIn === 'string' && expiresIn.trim() ? Number(expiresIn) : expiresIn
  const life = typeof seconds === 'number' && !Number.isNaN(seconds) ? seconds * 1000 : hour
  return Math.min(24 * hour, Math.max(0, life - 60_000, life / 2))
}
