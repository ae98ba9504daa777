/** Whether a header can have this name and this text. */
export function isHeader(name: string, value: unknown): boolean {
  if (typeof value !== 'string') return false
  try {
    return new Headers({ [name]: value }).has(name)
  } catch {
    return false
  }
}
