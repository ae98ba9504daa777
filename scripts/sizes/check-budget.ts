import { type Budget, everywhere, type Forbidden } from '../size-budgets.ts'
import type { Bundle } from './bundle.ts'
import { importChain } from './import-chain.ts'

const forbiddenIn = (bundle: Bundle, { word, because }: Forbidden): string[] =>
  [...bundle.parts]
    .filter(([file, code]) => file !== 'program.js' && (word.test(file) || word.test(code)))
    .map(([file, code]) => {
      const line = code.split('\n').find((each) => word.test(each))
      const chain = importChain(bundle.imports, 'program.js', file).join(' → ')
      return `holds ${word} (${because})\n    in ${file}${line ? `: ${line.trim().slice(0, 100)}` : ''}\n    by ${chain}`
    })

/** What a bundle has that its budget does not allow. */
export const checkBudget = (bundle: Bundle, budget: Budget): string[] => {
  const wrong: string[] = []
  if (bundle.gzip > budget.gzip) wrong.push(`${bundle.gzip} bytes compressed, ${budget.gzip} allowed`)
  if (budget.ours !== undefined && bundle.oursGzip > budget.ours) {
    wrong.push(`${bundle.oursGzip} bytes compressed without ofetch, ${budget.ours} allowed`)
  }
  const words = [...everywhere, ...(budget.forbidden ?? [])]
  return [...wrong, ...words.flatMap((forbidden) => forbiddenIn(bundle, forbidden))]
}
