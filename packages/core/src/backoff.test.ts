import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { accepted, refusal } from '../test/answers.ts'
import { settle, stopClock } from '../test/clock.ts'
import type { Answer } from '../test/asked.ts'
import { createFakeApi } from '../test/fake-api.ts'
import { seeded } from '../test/seeded.ts'
import { clientOf, read } from '../test/sending.ts'
import { backoff } from './backoff.ts'

beforeEach(() => {
  stopClock()
  vi.spyOn(Math, 'random').mockImplementation(seeded(1))
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

// Five failures in a row; the successes after them pay for the next ones.
const fiveFailures: Answer = (asked) => (asked.number % 12 < 5 ? refusal(503) : accepted)(asked)

/** How many of these are in each tenth of a range. */
const tenths = (values: readonly number[], bound: number): number[] =>
  Array.from(
    { length: 10 },
    (_, tenth) => values.filter((value) => Math.floor((value / bound) * 10) === tenth).length,
  )

/** How far counts are from equal shares; above 27.88 in one of a thousand cases of ten fair shares. */
function chiSquare(counts: readonly number[]): number {
  const share = counts.reduce((sum, count) => sum + count, 0) / counts.length
  return counts.reduce((sum, count) => sum + (count - share) ** 2 / share, 0)
}

describe('the wait before another try', () => {
  it('is anything between none and a bound that doubles, each as likely (full jitter)', async () => {
    const told: number[][] = [[], [], [], [], []]
    const client = clientOf(createFakeApi({ api: fiveFailures }), {
      timeoutMs: 120_000,
      retry: { attempts: 6 },
      hooks: { onRetry: ({ attempt, delayMs }) => told[attempt - 1]?.push(delayMs) },
    })
    for (let call = 0; call < 4000; call += 1) await settle(read(client))
    for (const [index, bound] of [500, 1000, 2000, 4000, 8000].entries()) {
      const delays = told[index] ?? []
      expect(delays.length).toBeGreaterThan(400)
      expect(Math.min(...delays)).toBeGreaterThanOrEqual(0)
      expect(Math.max(...delays)).toBeLessThan(bound)
      expect(chiSquare(tenths(delays, bound))).toBeLessThan(27.88)
    }
  })

  it('parts callers that failed together', async () => {
    const api = createFakeApi({ api: (asked) => (asked.number <= 40 ? refusal(503) : accepted)(asked) })
    const client = clientOf(api)
    await settle(Promise.all(Array.from({ length: 40 }, () => read(client))))
    const again = api.asked.filter(({ to }) => to === 'api').slice(40)
    expect(again).toHaveLength(40)
    expect(new Set(again.map(({ at }) => at)).size).toBeGreaterThan(35)
    expect(
      Math.max(
        ...tenths(
          again.map(({ at }) => at - (api.asked[0]?.at ?? 0)),
          500,
        ),
      ),
    ).toBeLessThan(15)
  })
})

describe('backoff', () => {
  it.each([
    [1, 500],
    [2, 1000],
    [3, 2000],
    [4, 4000],
    [5, 8000],
    [6, 10_000],
    [9, 10_000],
  ])('after %i failures is below %i ms', (failures, bound) => {
    expect(backoff(failures, 0)).toBe(0)
    expect(backoff(failures, 0.5)).toBe(bound / 2)
    expect(backoff(failures, 1 - Number.EPSILON)).toBeLessThan(bound)
  })

  it('is a finite time whatever the chance and the count', () => {
    const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), chance, (failures, random) => {
        const delayMs = backoff(failures, random)
        expect(delayMs >= 0 && delayMs <= 10_000).toBe(true)
      }),
    )
  })
})
