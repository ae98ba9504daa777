import { expect, it } from 'vitest'
import { repeat } from './repeat.mjs'

it.each([0, 1, 7])('makes %d calls that answer at once', async (calls) => {
  let made = 0
  await repeat(() => (made += 1), calls, 1)
  expect(made).toBe(calls)
})

it.each([
  [1, 1],
  [5, 1],
  [32, 32],
  [100, 32],
])('makes %d calls, %d of them at once', async (calls, inFlight) => {
  let [made, running, most] = [0, 0, 0]
  const call = async () => {
    made += 1
    running += 1
    most = Math.max(most, running)
    await new Promise((done) => setTimeout(done, 1))
    running -= 1
  }
  await repeat(call, calls, inFlight)
  expect({ made, running, most }).toEqual({ made: calls, running: 0, most: inFlight })
})

it('passes on the error of a call', async () => {
  await expect(repeat(() => Promise.reject(new Error('no')), 3, 2)).rejects.toThrow('no')
})
