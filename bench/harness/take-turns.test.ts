import { expect, it } from 'vitest'
import type { Lane } from './lane.ts'
import { takeTurns } from './take-turns.ts'

/** A lane whose calls take so long, and that writes down each of its turns. */
const lane = (
  name: string,
  callMs: number,
  log: [name: string, calls: number, inFlight: number][],
): Lane => ({
  name,
  run(calls, inFlight) {
    log.push([name, calls, inFlight])
    // Half of the time it waits.
    return Promise.resolve({ wallMs: calls * callMs, cpuMs: (calls * callMs) / 2 })
  },
  end: () => Promise.resolve(),
})

it('measures in turns, and turns the order round each time', async () => {
  const log: [string, number, number][] = []
  await takeTurns([lane('a', 1, log), lane('b', 2, log)], { rounds: 3, turnMs: 40 })
  expect(log.slice(-6).map(([name]) => name)).toEqual(['a', 'b', 'b', 'a', 'a', 'b'])
})

it('fills a turn with as many calls as fit', async () => {
  const log: [string, number, number][] = []
  await takeTurns([lane('a', 0.01, log), lane('b', 4, log)], { rounds: 1, turnMs: 40 })
  expect(log.slice(-2)).toEqual([
    ['a', 8000, 1],
    ['b', 20, 1],
  ])
})

it('warms up for ten turns at least', async () => {
  const log: [string, number, number][] = []
  await takeTurns([lane('a', 1, log)], { rounds: 0, turnMs: 40 })
  const cpuMs = log.reduce((sum, [, calls]) => sum + calls / 2, 0)
  expect(cpuMs).toBeGreaterThanOrEqual(400)
  expect(cpuMs).toBeLessThan(450)
})

it('takes time for CPU time where a lane does not tell it', async () => {
  const counts: number[] = []
  const silent: Lane = {
    name: 'a',
    run(calls) {
      counts.push(calls)
      return Promise.resolve({ wallMs: calls })
    },
    end: () => Promise.resolve(),
  }
  expect(await takeTurns([silent], { rounds: 1, turnMs: 40 })).toEqual({ a: [{ wallMs: 1, cpuMs: 1 }] })
  expect(counts.at(-1)).toBe(40)
})

it('gives what a call took, for each round', async () => {
  const taken = await takeTurns([lane('a', 4, [])], { rounds: 2, turnMs: 40 })
  expect(taken).toEqual({
    a: [
      { wallMs: 4, cpuMs: 2 },
      { wallMs: 4, cpuMs: 2 },
    ],
  })
})

it('lets at least as many calls run as are to be under way at once', async () => {
  const log: [string, number, number][] = []
  await takeTurns([lane('a', 10, log)], { rounds: 1, turnMs: 40, inFlight: 32 })
  expect(log.at(-1)).toEqual(['a', 32, 32])
})

it('does long tasks as often as it is told, and once to warm up', async () => {
  const log: [string, number, number][] = []
  await takeTurns([lane('a', 1000, log)], { rounds: 2, turnMs: 40, calls: 1 })
  expect(log).toEqual([
    ['a', 1, 1],
    ['a', 1, 1],
    ['a', 1, 1],
  ])
})
