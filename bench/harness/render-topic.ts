import { formatNumber } from './format-number.ts'
import type { Goal } from './goal.ts'
import { judge } from './judge.ts'
import type { Measure } from './measure.ts'
import { median } from './median.ts'
import { renderTable } from './render-table.ts'
import type { Topic } from './topic.ts'

/** One topic of the report: its goals, ratios first, and under them what was measured. */
export const renderTopic = (
  { title, how }: Pick<Topic, 'title' | 'how'>,
  measures: readonly Measure[],
  goals: readonly Goal[],
): string => {
  const rows = goals.map((goal) => goalRow(goal, measureOf(measures, goal)))
  return [
    `## ${title}`,
    how,
    renderTable([['', 'reached', 'goal', 'verdict'], ...rows]),
    renderTable(valueRows(measures)),
  ].join('\n\n')
}

const measureOf = (measures: readonly Measure[], { measure }: Goal): Measure => {
  const found = measures.find(({ id }) => id === measure)
  if (!found) throw new Error(`A goal names ${measure}, which was not measured.`)
  return found
}

const goalRow = (goal: Goal, measure: Measure): string[] => {
  const { reached, met, theirs } = judge(goal, measure)
  const sign = goal.as === 'difference' ? '−' : '÷'
  const unit = theirs === undefined || goal.as === 'difference' ? ` ${measure.unit}` : ''
  return [
    `${measure.title}: ${goal.ours}${theirs === undefined ? '' : ` ${sign} ${theirs}`}`,
    `**${formatNumber(reached)}**${unit}`,
    `${goal.most === undefined ? `≥ ${goal.least}` : `≤ ${goal.most}`}${unit}`,
    met ? 'met' : '**missed**',
  ]
}

const valueRows = (measures: readonly Measure[]): string[][] => {
  const names = [...new Set(measures.flatMap(({ samples }) => Object.keys(samples)))]
  const rows = measures.map(({ title, unit, samples }) => [
    `${title}, ${unit}`,
    ...names.map((name) => formatNumber(median(samples[name] ?? []))),
  ])
  return [['median', ...names], ...rows]
}
