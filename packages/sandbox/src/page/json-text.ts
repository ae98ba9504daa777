/** JSON with line breaks; a form with a line for each field; anything else as it stands. */
export function jsonText(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}
