type Verdicts = Readonly<Record<string, unknown>>

/** The names of what is not equal everywhere, with what each runtime says, those that say the same together. */
export const compareVerdicts = (tables: Readonly<Record<string, Verdicts>>): string[] => {
  const names = new Set(Object.values(tables).flatMap((table) => Object.keys(table)))
  const differences: string[] = []
  for (const name of names) {
    const byText = new Map<string, string[]>()
    for (const [runtime, table] of Object.entries(tables)) {
      const text = name in table ? canonical(table[name]) : 'not there'
      byText.set(text, [...(byText.get(text) ?? []), runtime])
    }
    if (byText.size < 2) continue
    const said = [...byText].map(([text, runtimes]) => `  ${runtimes.join(', ')}: ${text.slice(0, 300)}`)
    differences.push([name, ...said].join('\n'))
  }
  return differences
}

/** Text that is the same for equal values, whatever the order of their members. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  ) ?? 'nothing'
