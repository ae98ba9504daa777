import { expect, it } from 'vitest'
import type { Goal } from './goal.ts'
import type { Measure } from './measure.ts'
import { renderTopic } from './render-topic.ts'

const topic = { title: 'Size', how: 'By weighing.' }
const measures: Measure[] = [
  { id: 'a', title: 'send', unit: 'kB', samples: { parlance: [6], official: [100] } },
  { id: 'b', title: 'verify', unit: 'kB', samples: { parlance: [1.5, 1.6, 1.7], hand: [1, 1, 1] } },
]

it('shows goals first, then what was measured', () => {
  const goals: Goal[] = [
    { topic: 'size', measure: 'a', ours: 'parlance', theirs: ['official'], most: 0.067 },
    { topic: 'size', measure: 'b', ours: 'parlance', theirs: ['hand'], as: 'difference', most: 0.5 },
    { topic: 'size', measure: 'a', ours: 'parlance', most: 7 },
    { topic: 'size', measure: 'b', ours: 'parlance', theirs: ['hand'], least: 1.5 },
  ]
  expect(renderTopic(topic, measures, goals)).toMatchInlineSnapshot(`
    "## Size

    By weighing.

    |  | reached | goal | verdict |
    | --- | --: | --: | --: |
    | send: parlance ÷ official | **0.06** | ≤ 0.067 | met |
    | verify: parlance − hand | **0.6** kB | ≤ 0.5 kB | **missed** |
    | send: parlance | **6** kB | ≤ 7 kB | met |
    | verify: parlance ÷ hand | **1.6** | ≥ 1.5 | met |

    | median | parlance | official | hand |
    | --- | --: | --: | --: |
    | send, kB | 6 | 100 | – |
    | verify, kB | 1.6 | – | 1 |"
  `)
})

it('does not pass over a goal whose measure is absent', () => {
  const goals: Goal[] = [{ topic: 'size', measure: 'c', ours: 'parlance', most: 1 }]
  expect(() => renderTopic(topic, measures, goals)).toThrow('A goal names c')
})
