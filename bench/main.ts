// Everything that is measured, side by side: `npm run bench`, or topics by name: `npm run bench -- size verify`. The whole
// run writes `results.md` and its summary in the README; a part of it is only shown.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { goals } from './goals.ts'
import { describeRun } from './harness/describe-run.ts'
import { installContenders } from './harness/install-contenders.ts'
import type { Measure } from './harness/measure.ts'
import { place } from './harness/place.ts'
import { putBetweenMarks } from './harness/put-between-marks.ts'
import { renderSummary } from './harness/render-summary.ts'
import { renderTopic } from './harness/render-topic.ts'
import { runStep } from '../scripts/run-step.ts'
import { summary } from './summary.ts'
import { topics } from './topics.ts'

const named = process.argv.slice(2)
const unknown = named.filter((name) => !topics.some((topic) => topic.name === name))
if (unknown.length > 0) {
  console.error(`No topic ${unknown.join(', ')}; there are ${topics.map(({ name }) => name).join(', ')}.`)
  process.exit(2)
}
const chosen = topics.filter(({ name }) => named.length === 0 || named.includes(name))

console.error('Installing what takes part …')
await installContenders()

const measures: Measure[] = []
const sections: string[] = []
for (const topic of chosen) {
  const started = performance.now()
  const taken = await topic.measure()
  const section = renderTopic(
    topic,
    taken,
    goals.filter((goal) => goal.topic === topic.name),
  )
  console.error(`${topic.name}: ${((performance.now() - started) / 1000).toFixed(0)} s`)
  if (chosen.length < topics.length) console.log(`\n${section}`)
  measures.push(...taken)
  sections.push(section)
}

if (chosen.length === topics.length) {
  const run = describeRun()
  const short = renderSummary(summary, measures)
  const report = [
    '# Results',
    'Written by `npm run bench`; [how figures are taken](README.md). Ratios are ours ÷ theirs: below 1 ours is smaller or faster.',
    short,
    run,
    ...sections,
  ]
  const file = join(place.bench, 'results.md')
  writeFileSync(file, `${report.join('\n\n')}\n`)
  const readme = join(place.root, 'README.md')
  writeFileSync(readme, putBetweenMarks(readFileSync(readme, 'utf8'), `${short}\n\n${run}`))
  const { ok, output } = await runStep(['oxfmt', file, readme])
  if (!ok) throw new Error(output)
  console.log('Written: bench/results.md, and its summary in README.md. Now: npm run llms')
}
