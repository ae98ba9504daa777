/** A time as the API writes it. */
export function timeOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}
