import { parseSync } from 'oxc-parser'

/** A source file with everything blanked out but the text of its doc comments, line by line in place. */
export const docComments = (file: string, source: string): string => {
  const kept = source.split('\n').map(() => '')
  for (const { type, value, start } of parseSync(file, source).comments) {
    if (type !== 'Block' || !value.startsWith('*')) continue
    const first = source.slice(0, start).split('\n').length - 1
    for (const [index, line] of value.slice(1).split('\n').entries()) {
      kept[first + index] = line.replace(/^\s*\* ?/, '').trimEnd()
    }
  }
  return kept.join('\n')
}
