import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What every rule of axe finds wrong with the page as it is, best practices included, a line each. */
export const axeViolations = async (page: Page): Promise<string[]> => {
  // Handed over as code of the browser's own: the page's policy lets in no script but its own.
  await page.evaluate(source)
  const { violations } = await page.evaluate(() =>
    // oxlint-disable-next-line no-unsafe-type-assertion -- what axe puts there
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  )
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${help}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
  )
}
