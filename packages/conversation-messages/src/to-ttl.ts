import { ValidationError } from '@parlance/core'

/** Seconds in the API's form; what has that form already stays as it is. */
export function toTtl(operation: string, ttl: number | string | undefined): string | undefined {
  if (ttl === undefined) return ttl
  const text = typeof ttl === 'number' ? `${ttl}s` : ttl
  const seconds = Number(/^(\d+)s$/.exec(text)?.[1])
  if (seconds >= 3 && seconds <= 315_576_000_000) return text
  throw new ValidationError('ttl', 'must be whole seconds from 3 to 315576000000', operation)
}
