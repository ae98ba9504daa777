import { ValidationError } from './errors/validation-error.ts'

/** Percent-encodes one value of a URL, whatever it holds. */
export function encode(value: string, property: string): string {
  try {
    return encodeURIComponent(value)
  } catch {
    throw new ValidationError(property, 'holds half of a surrogate pair')
  }
}
