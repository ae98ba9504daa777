import { ConfigurationError } from './errors/configuration-error.ts'

/** The longest time that a timer can wait, in milliseconds. */
export const longestMs = 2_147_483_647

/** Lets a whole number from 1 to `most` through, and nothing else. */
export function checkNumber(property: string, value: number, most: number = longestMs): number {
  if (Number.isInteger(value) && value > 0 && value <= most) return value
  throw new ConfigurationError(property, `must be a whole number from 1 to ${most}`)
}
