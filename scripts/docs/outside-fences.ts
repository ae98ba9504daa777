import { fencesOf } from './fences-of.ts'

/** A Markdown text in which each line that is no code has become what `change` makes of it. */
export const outsideFences = (text: string, change: (line: string) => string): string => {
  const code = new Set(
    fencesOf(text).flatMap((fence) =>
      Array.from({ length: fence.code.split('\n').length }, (_, index) => fence.line + index),
    ),
  )
  return text
    .split('\n')
    .map((line, index) => (code.has(index + 1) ? line : change(line)))
    .join('\n')
}
