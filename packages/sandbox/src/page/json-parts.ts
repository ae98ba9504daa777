/** A piece of a JSON text. */
export interface JsonPart {
  readonly kind: 'key' | 'string' | 'number' | 'word' | 'plain'
  readonly text: string
}

const piece =
  /(?<key>"(?:[^"\\]|\\.)*"(?=\s*:))|(?<string>"(?:[^"\\]|\\.)*")|(?<number>-?\d[\d.eE+-]*)|(?<word>true|false|null)/g

/** A JSON text, laid out and cut into pieces to be coloured. What is no JSON stays as it is. */
export function jsonParts(text: string): JsonPart[] {
  const laidOut = layOut(text)
  if (laidOut === undefined) return text === '' ? [] : [{ kind: 'plain', text }]
  const parts: JsonPart[] = []
  let end = 0
  for (const match of laidOut.matchAll(piece)) {
    if (match.index > end) parts.push({ kind: 'plain', text: laidOut.slice(end, match.index) })
    parts.push({ kind: kindOf(match.groups ?? {}), text: match[0] })
    end = match.index + match[0].length
  }
  if (end < laidOut.length) parts.push({ kind: 'plain', text: laidOut.slice(end) })
  return parts
}

function kindOf({ key, string, number }: Readonly<Record<string, string | undefined>>): JsonPart['kind'] {
  if (key !== undefined) return 'key'
  if (string !== undefined) return 'string'
  return number === undefined ? 'word' : 'number'
}

function layOut(text: string): string | undefined {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return undefined
  }
}
