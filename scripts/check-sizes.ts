// What each import costs, from the built packages, against the table in `size-budgets.ts`.
import { fileURLToPath } from 'node:url'
import { type Budget, budgets } from './size-budgets.ts'
import { bundle, type Platform } from './sizes/bundle.ts'
import { checkBudget } from './sizes/check-budget.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const platforms: readonly Platform[] = ['browser', 'node']

interface Row {
  readonly cells: readonly string[]
  readonly wrong: readonly string[]
}

const measure = async (budget: Budget, platform: Platform): Promise<Row> => {
  try {
    const result = await bundle(root, budget.program, platform)
    const parts = result.byPackage.map(([name, bytes]) => `${name} ${bytes}`).join(', ')
    const ours = `${result.oursGzip}${budget.ours === undefined ? '' : `/${budget.ours}`}`
    const cells = [budget.name, platform, result.min, `${result.gzip}/${budget.gzip}`, ours, parts].map(
      String,
    )
    return { cells, wrong: checkBudget(result, budget) }
  } catch (error) {
    return { cells: [budget.name, platform, '-', '-', '-', ''], wrong: [String(error)] }
  }
}

const rows = await Promise.all(
  budgets.flatMap((budget) => platforms.map((platform) => measure(budget, platform))),
)
const table = [
  ['import', 'for', 'min', 'gzip', 'without ofetch', 'minified bytes by package'],
  ...rows.map(({ cells }) => cells),
]
const widths =
  table[0]?.map((_, column) => Math.max(...table.map((cells) => cells[column]?.length ?? 0))) ?? []
for (const cells of table)
  console.log(
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )

for (const { cells, wrong } of rows) {
  for (const each of wrong) console.log(`\n✗ ${cells[0]} (${cells[1]}): ${each}`)
}
process.exitCode = rows.every(({ wrong }) => wrong.length === 0) ? 0 : 1
