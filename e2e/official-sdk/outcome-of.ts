import { isDeepStrictEqual } from 'node:util'

/**
 * What a parser has made of a body, in a line: the trigger; whether the event is no longer what was sent; or that the
 * parser throws.
 */
export const outcomeOf = (event: unknown, body: Buffer): string => {
  if (event instanceof Error) return `throws ${event.message}`
  if (typeof event !== 'object' || event === null) return 'nothing'
  const { trigger, ...rest }: { trigger?: unknown } = event
  const isWhole = isDeepStrictEqual(rest, JSON.parse(body.toString()))
  return isWhole ? String(trigger) : `${String(trigger)}, changed`
}
