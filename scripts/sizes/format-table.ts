/** Rows as lines, their cells below each other: the first column to the left, figures to the right. */
export const formatTable = (rows: readonly (readonly string[])[]): string => {
  const isFigures = (column: number): boolean =>
    rows.slice(1).every((cells) => /^[\d/.-]*$/.test(cells[column] ?? ''))
  const widths = (rows[0] ?? []).map((_, column) => ({
    width: Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
    pad: isFigures(column) ? ('padStart' as const) : ('padEnd' as const),
  }))
  const line = (cells: readonly string[]): string =>
    widths.map(({ width, pad }, column) => (cells[column] ?? '')[pad](width)).join('  ')
  return rows.map((cells) => line(cells).trimEnd()).join('\n')
}
