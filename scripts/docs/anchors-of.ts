import { outsideFences } from './outside-fences.ts'

/** The names by which links reach the headings of a Markdown text, as GitHub makes them. */
export const anchorsOf = (text: string): ReadonlySet<string> => {
  const anchors = new Set<string>()
  outsideFences(text, (line) => {
    const [, heading] = /^#{1,6}\s+(.+?)\s*#*$/.exec(line) ?? []
    if (heading !== undefined) anchors.add(anchorOf(heading, anchors))
    return line
  })
  return anchors
}

const anchorOf = (heading: string, taken: ReadonlySet<string>): string => {
  const words = heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase()
  const anchor = words.replaceAll(/[^\p{L}\p{N}\p{M}_ -]/gu, '').replaceAll(' ', '-')
  for (let count = 0; ; count += 1) {
    const name = count === 0 ? anchor : `${anchor}-${count}`
    if (!taken.has(name)) return name
  }
}
