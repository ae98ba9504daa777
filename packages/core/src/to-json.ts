import { ValidationError } from './errors/validation-error.ts'

/** The JSON of a request body. What cannot be written (a circle, a big integer) is refused, without the value. */
export function toJson(body: unknown): string {
  try {
    const text: string | undefined = JSON.stringify(body)
    if (text !== undefined) return text
  } catch {
    // Told below.
  }
  throw new ValidationError('the body', 'must be JSON')
}
