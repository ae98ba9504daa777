import { check } from './check.ts'

/** Refuses what is no object. */
export function checkObject(operation: string, property: string, value: unknown): void {
  check(typeof value === 'object' && value !== null, operation, property, 'must be an object')
}
