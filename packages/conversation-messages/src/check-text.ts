import { check } from './check.ts'

/** Refuses what is not text, and text in which nothing stands. */
export function checkText(operation: string, property: string, value: unknown): void {
  check(typeof value === 'string' && value.trim() !== '', operation, property, 'must be text and not blank')
}
