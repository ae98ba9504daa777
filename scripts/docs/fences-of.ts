/** A block of code in a text. */
export interface Fence {
  /** The words after the backticks: `ts`, `ts run`. */
  readonly info: string
  /** The line of its first line of code in the text, from 1. */
  readonly line: number
  readonly code: string
}

const opening = /^(\s*)(`{3,})\s*([^`]*?)\s*$/

/** The fenced blocks of a Markdown text, each without its indentation. */
export const fencesOf = (text: string): Fence[] => {
  const lines = text.split('\n')
  const fences: Fence[] = []
  for (let index = 0; index < lines.length; index += 1) {
    const [, indent = '', ticks = '', info = ''] = opening.exec(lines[index] ?? '') ?? []
    if (!ticks) continue
    const first = index + 1
    const length = lines.slice(first).findIndex((line) => line.trim() === ticks)
    const end = length === -1 ? lines.length : first + length
    const code = lines
      .slice(first, end)
      .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line.trimStart()))
    fences.push({ info, line: first + 1, code: code.join('\n') })
    index = end
  }
  return fences
}
