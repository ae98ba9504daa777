import { ValidationError } from './errors/validation-error.ts'

/** The JSON of a request body. What cannot be written (a circle, a big integer) is refused by name. */
export function toJson(body: unknown, operation: string): string {
  try {
    const text: string | undefined = JSON.stringify(body)
    if (text !== undefined) return text
  } catch {
    // Told below, without the value.
  }
  throw new ValidationError('the request', 'cannot be written as JSON', operation)
}
