/**
 * Told by `code` and not by class: `instanceof` fails across realms and when a bundle holds a package twice.
 */
export function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code
}
