// What each import costs, from the built packages, against the table in `size-budgets.ts`.
import { fileURLToPath } from 'node:url'
import { type Budget, budgets } from './size-budgets.ts'
import { type Bundle, bundle, type Platform } from './sizes/bundle.ts'
import { checkBudget } from './sizes/check-budget.ts'
import { formatTable } from './sizes/format-table.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const platforms: readonly Platform[] = ['browser', 'node']

interface Row {
  readonly name: string
  readonly platform: Platform
  readonly result?: Bundle
  readonly wrong: readonly string[]
}

const measure = async (budget: Budget, platform: Platform): Promise<Row> => {
  const { name } = budget
  try {
    const result = await bundle(root, budget.program, platform)
    return { name, platform, result, wrong: checkBudget(result, budget) }
  } catch (error) {
    return { name, platform, wrong: [String(error)] }
  }
}

const rows = await Promise.all(
  budgets.flatMap((budget) => platforms.map((platform) => measure(budget, platform))),
)
const packages = [
  ...new Set(rows.flatMap(({ result }) => result?.byPackage.map(([name]) => name) ?? [])),
].toSorted()

const cellsOf = ({ name, platform, result }: Row): string[] => {
  if (!result) return [name, platform, '-', '-', '-']
  const { gzip, ours } = budgets.find((budget) => budget.name === name) ?? {}
  const bytes = new Map(result.byPackage)
  return [
    name,
    platform,
    `${result.gzip}/${gzip}`,
    ours === undefined ? String(result.oursGzip) : `${result.oursGzip}/${ours}`,
    String(result.min),
    ...packages.map((each) => String(bytes.get(each) ?? '-')),
  ]
}

console.log('Bytes compressed (reached/allowed), and minified: in all, and by package.\n')
console.log(
  formatTable([
    [
      'import',
      'for',
      'gzip',
      'without ofetch',
      'minified',
      ...packages.map((each) => each.replace('@parlance/', '')),
    ],
    ...rows.map(cellsOf),
  ]),
)
for (const { name, platform, wrong } of rows) {
  for (const each of wrong) console.log(`\n✗ ${name} (${platform}): ${each}`)
}
process.exitCode = rows.every(({ wrong }) => wrong.length === 0) ? 0 : 1
