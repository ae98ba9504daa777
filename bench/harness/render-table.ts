/** A table in Markdown: the first row heads it, and all columns but the first stand to the right. */
export const renderTable = (rows: readonly (readonly string[])[]): string => {
  const [head = [], ...body] = rows.map((cells) => cells.map((cell) => cell.replaceAll('|', '\\|')))
  const rule = head.map((_, column) => (column === 0 ? '---' : '--:'))
  return [head, rule, ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
