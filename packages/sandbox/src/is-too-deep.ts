/** How deep a body may be nested. The API's own limit is not known; this one is usual where JSON becomes protobuf. */
const atMost = 100

/** Whether a JSON text is nested deeper than can be worked on: it can be read, but no longer be written. */
export function isTooDeep(text: string): boolean {
  let depth = 0
  let isInString = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (isInString) {
      if (sign === '\\') at += 1
      else if (sign === '"') isInString = false
    } else if (sign === '"') isInString = true
    else if (sign === '{' || sign === '[') depth += 1
    else if (sign === '}' || sign === ']') depth -= 1
    if (depth > atMost) return true
  }
  return false
}
