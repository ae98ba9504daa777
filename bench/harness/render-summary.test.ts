import { expect, it } from 'vitest'
import type { Measure } from './measure.ts'
import { renderSummary } from './render-summary.ts'

const measures: Measure[] = [
  { id: 'a', title: 'send', unit: 'kB', samples: { parlance: [6], official: [100], 'parlance+undici': [7] } },
  { id: 'b', title: 'packages', unit: 'packages', samples: { parlance: [5], official: [29] } },
]

it('puts ratios first', () => {
  const lines = [
    { title: 'Bundle', measure: 'a' },
    { title: 'Bundle with undici', measure: 'a', ours: 'parlance+undici' },
    { title: 'Packages', measure: 'b' },
  ]
  expect(renderSummary(lines, measures)).toMatchInlineSnapshot(`
    "|  | ratio | Parlance | official SDK |
    | --- | --: | --: | --: |
    | Bundle | **0.06** | 6 kB | 100 kB |
    | Bundle with undici | **0.07** | 7 kB | 100 kB |
    | Packages | **0.172** | 5 | 29 |"
  `)
})

it('does not pass over what was not measured', () => {
  expect(() => renderSummary([{ title: 'None', measure: 'c' }], measures)).toThrow('The summary names c')
})
