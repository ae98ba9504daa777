import { ConfigurationError } from './configuration-error.ts'

/** Refuses an option that is no positive number: compared with one, everything would be within limits. */
export function checkPositive(property: string, value: number): void {
  if (!(Number.isFinite(value) && value > 0)) {
    throw new ConfigurationError(property, 'must be a positive number.')
  }
}
