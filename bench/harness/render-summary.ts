import { formatNumber } from './format-number.ts'
import type { Measure } from './measure.ts'
import { median } from './median.ts'
import { ratioOf } from './ratio-of.ts'
import { renderTable } from './render-table.ts'

/** A line of the summary: ours beside the official SDK. */
export interface SummaryLine {
  readonly title: string
  readonly measure: string
  readonly ours?: string
}

/** What the README shows. */
export const renderSummary = (lines: readonly SummaryLine[], measures: readonly Measure[]): string => {
  const rows = lines.map(({ title, measure: wanted, ours = 'parlance' }) => {
    const measure = measures.find(({ id }) => id === wanted)
    if (!measure) throw new Error(`The summary names ${wanted}, which was not measured.`)
    const value = (name: string): string =>
      `${formatNumber(median(measure.samples[name] ?? []))}${measure.unit === 'packages' ? '' : ` ${measure.unit}`}`
    return [title, `**${formatNumber(ratioOf(measure, ours, 'official'))}**`, value(ours), value('official')]
  })
  return renderTable([['', 'ratio', 'Parlance', 'official SDK'], ...rows])
}
