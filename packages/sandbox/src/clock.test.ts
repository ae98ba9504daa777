import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createClock } from './clock.ts'

describe('a clock that stands still', () => {
  test('does what falls due, in order, and waits for it', async () => {
    const clock = createClock({ startTime: '2030-05-01T18:00:00Z' })
    const start = Date.parse('2030-05-01T18:00:00Z')
    const done: [string, number][] = []
    const note = (name: string) => () => done.push([name, clock.now() - start])
    clock.later(20, note('c'))
    clock.later(10, async () => {
      await Promise.resolve()
      note('a')()
      clock.later(5, note('b'))
    })
    clock.later(20, note('d'))
    clock.later(20, note('never'))()
    clock.later(1000, note('later'))
    await clock.advance(30)
    expect(done).toEqual([
      ['a', 10],
      ['b', 15],
      ['c', 20],
      ['d', 20],
    ])
    expect(clock.now() - start).toBe(30)
  })

  test.each([-1, Number.NaN])('cannot be moved by %d', async (ms) => {
    await expect(createClock('manual').advance(ms)).rejects.toThrow('ahead only')
  })

  test('never moves by itself', async () => {
    const clock = createClock('manual')
    const work = vi.fn<() => void>()
    clock.later(0, work)
    await new Promise((resolve) => setTimeout(resolve, 10))
    expect([work.mock.calls.length, clock.now()]).toEqual([0, Date.parse('2026-01-01T00:00:00Z')])
    await clock.advance(0)
    expect(work).toHaveBeenCalledTimes(1)
  })
})

describe('a clock of real time', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  test('does what falls due by itself', () => {
    const clock = createClock('real')
    const done: string[] = []
    clock.later(20, () => done.push('b'))
    clock.later(10, () => done.push('a'))
    vi.advanceTimersByTime(15)
    expect(done).toEqual(['a'])
    vi.advanceTimersByTime(15)
    expect(done).toEqual(['a', 'b'])
  })

  test('can be moved ahead, and stays ahead', async () => {
    const clock = createClock('real')
    const done: string[] = []
    clock.later(3_600_000, () => done.push('an hour'))
    clock.later(3_600_010, () => done.push('a bit more'))
    await clock.advance(3_600_000)
    expect([done, clock.now() - Date.now()]).toEqual([['an hour'], 3_600_000])
    vi.advanceTimersByTime(10)
    expect(done).toEqual(['an hour', 'a bit more'])
  })

  test('waits longer than a timer can', () => {
    const clock = createClock('real')
    const work = vi.fn<() => void>()
    clock.later(2 ** 31 + 1000, work, true)
    vi.advanceTimersByTime(2 ** 31)
    expect(work).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1000)
    expect(work).toHaveBeenCalledTimes(1)
  })

  test('does nothing more when it is closed', () => {
    const clock = createClock('real')
    const work = vi.fn<() => void>()
    clock.later(1, work)
    clock.close()
    vi.advanceTimersByTime(10)
    expect(work).not.toHaveBeenCalled()
  })
})
