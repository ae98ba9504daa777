const start = '<!-- bench:start -->'
const end = '<!-- bench:end -->'

/** A page with this text in the place that is marked for it. */
export const putBetweenMarks = (page: string, text: string): string => {
  const [before, rest, ...more] = page.split(start)
  const after = rest?.split(end)
  if (before === undefined || after?.length !== 2 || more.length > 0)
    throw new Error(`The page must have one ${start}, and one ${end} behind it.`)
  return `${before}${start}\n\n${text.trim()}\n\n${end}${after[1]}`
}
