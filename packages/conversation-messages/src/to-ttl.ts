import { check } from './check.ts'

/** Seconds in the API's form; what has that form already stays as it is. */
export function toTtl(operation: string, ttl: number | string | undefined): string | undefined {
  if (ttl === undefined) return ttl
  const text = typeof ttl === 'number' ? `${ttl}s` : ttl
  const seconds = /^\d+s$/.test(text) ? Number.parseInt(text, 10) : 0
  const remedy = 'must be whole seconds from 3 to 315576000000'
  check(seconds >= 3 && seconds <= 315_576_000_000, operation, 'ttl', remedy)
  return text
}
