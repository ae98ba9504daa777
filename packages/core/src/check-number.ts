import { ConfigurationError } from './errors/configuration-error.ts'

/** Lets a whole number between these bounds through, and nothing else. */
export function checkNumber(property: string, value: unknown, least: number, most: number): number {
  if (Number.isInteger(value) && Number(value) >= least && Number(value) <= most) return Number(value)
  throw new ConfigurationError(property, `must be a whole number from ${least} to ${most}`)
}
