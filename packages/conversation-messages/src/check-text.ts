import { ValidationError } from '@parlance/core'

/** Refuses what is not text, and text in which nothing stands. */
export function checkText(operation: string, property: string, value: unknown): void {
  if (typeof value !== 'string' || !value.trim()) {
    throw new ValidationError(property, 'must be text and not blank', operation)
  }
}
