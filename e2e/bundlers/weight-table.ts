import { formatTable } from '../../scripts/sizes/format-table.ts'
import type { Target } from './bundler.ts'
import type { Weight } from './weight.ts'

/** The weight of one program by one bundler. */
export interface WeightRow {
  readonly program: string
  readonly bundler: string
  readonly weights: ReadonlyMap<Target, Weight>
}

const packages = [
  '@parlance/core',
  'ofetch',
  '@parlance/conversation-messages',
  '@parlance/conversation-events',
  '@parlance/conversation-model',
  'valibot',
]

/** A line for each program and bundler; one for each target where they differ. */
export const weightTable = (rows: readonly WeightRow[]): string => {
  const names = namesIn(rows)
  const figuresOf = ({ gzip, minified, byPackage }: Weight): string[] =>
    [gzip, minified, ...names.map((name) => byPackage.get(name) ?? '-')].map(String)
  const head = ['program', 'bundler', 'for', 'gzip', 'minified']
  return formatTable([
    head.concat(names.map((name) => name.replace('@parlance/', ''))),
    ...rows.flatMap(({ program, bundler, weights }) =>
      mergeAlike(weights, figuresOf).map(([targets, figures]) => [program, bundler, targets].concat(figures)),
    ),
  ])
}

/** The packages of all rows, those that are always looked for among them. */
const namesIn = (rows: readonly WeightRow[]): string[] => {
  const names = new Set(packages)
  for (const { weights } of rows) {
    for (const { byPackage } of weights.values()) for (const name of byPackage.keys()) names.add(name)
  }
  return [...names].toSorted(byColumn)
}

/** The figures by the targets that they are of: one entry where they are the same for all. */
const mergeAlike = (
  weights: ReadonlyMap<Target, Weight>,
  figuresOf: (weight: Weight) => string[],
): (readonly [targets: string, figures: string[]])[] => {
  const merged = new Map<string, readonly [string, string[]]>()
  for (const [target, weight] of [...weights].toSorted(([a], [b]) => a.localeCompare(b))) {
    const figures = figuresOf(weight)
    const key = figures.join()
    const others = merged.get(key)
    merged.set(key, [others ? `${others[0]}, ${target}` : target, figures])
  }
  return [...merged.values()]
}

/** Packages in their order, what nobody expected behind them, the rest last. */
const byColumn = (a: string, b: string): number => placeOf(a) - placeOf(b)
const placeOf = (name: string): number => {
  const place = packages.indexOf(name)
  if (place !== -1) return place
  return name === 'other' ? Infinity : packages.length
}
