/** The first sentence of a text, in one line. */
export const firstSentence = (text: string): string => {
  const [paragraph = ''] = text.split(/\n\s*\n/)
  const line = paragraph.replaceAll(/\s+/g, ' ').trim()
  return /^.*?[.:](?= [A-Z`]|$)/.exec(line)?.[0].replace(/:$/, '.') ?? line
}
