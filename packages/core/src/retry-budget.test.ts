import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { accepted, expired, refusal } from '../test/answers.ts'
import { failure, settle, stopClock } from '../test/clock.ts'
import type { Answer } from '../test/asked.ts'
import { createFakeApi } from '../test/fake-api.ts'
import { seeded } from '../test/seeded.ts'
import { clientOf, read, send } from '../test/sending.ts'
import type { Client } from './index.ts'
import { createRetryBudget } from './retry-budget.ts'

beforeEach(() => {
  stopClock()
  vi.spyOn(Math, 'random').mockImplementation(seeded(1))
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

async function failingCalls(client: Client, calls: number): Promise<void> {
  for (let call = 0; call < calls; call += 1) await failure(read(client))
}

describe('the retry budget', () => {
  it('holds a service that always fails to 1.2 tries a call, and full service is back within 100 successes', async () => {
    let broken = true
    const api = createFakeApi({ api: (asked) => (broken ? refusal(503) : accepted)(asked) })
    const client = clientOf(api)
    await failingCalls(client, 50)
    const spent = api.count('api')
    await failingCalls(client, 1000)
    const perCall = (api.count('api') - spent) / 1000
    expect(perCall).toBeGreaterThan(1)
    expect(perCall).toBeLessThanOrEqual(1.2)

    broken = false
    for (let call = 0; call < 100; call += 1) await settle(read(client))
    broken = true
    // Not one call alone: twenty in a row have all their tries again.
    for (let call = 0; call < 20; call += 1)
      expect(await failure(read(client))).toMatchObject({ attempts: 3 })
  })

  it('is spent by many calls at a time as by one after the other', async () => {
    const api = createFakeApi({ api: refusal(503) })
    const client = clientOf(api)
    await settle(Promise.allSettled(Array.from({ length: 1000 }, () => read(client))))
    // 50 to begin with and a tenth for each call.
    expect(api.count('api')).toBeLessThanOrEqual(1000 + 50 + 100)
  })

  it('does not stand in the way of a new token', async () => {
    let now: Answer = refusal(503)
    const api = createFakeApi({ api: (asked) => now(asked) })
    const client = clientOf(api)
    await failingCalls(client, 100)
    now = (asked) => (asked.headers['authorization'] === 'Bearer token-1' ? expired : accepted)(asked)
    expect(await settle(send(client))).toHaveProperty('value')
    expect(api.count('token')).toBe(2)
  })

  it('leaves another client alone', async () => {
    const broken = clientOf(createFakeApi({ api: refusal(503) }))
    await failingCalls(broken, 100)
    const api = createFakeApi({ api: refusal(503) })
    expect(await failure(read(clientOf(api)))).toMatchObject({ attempts: 3 })
  })
})

describe('createRetryBudget', () => {
  it('never lends: what is spent was there at the start or earned since', () => {
    const steps = fc.array(fc.oneof(fc.constant('spend' as const), fc.constantFrom(0.1, 1)), {
      maxLength: 400,
    })
    fc.assert(
      fc.property(steps, (all) => {
        const budget = createRetryBudget()
        let spent = 0
        let earned = 50
        for (const step of all) {
          if (step !== 'spend') {
            budget.earn(step)
            earned += step
          } else if (budget.spend()) spent += 1
        }
        expect(spent).toBeLessThanOrEqual(earned + 1e-9)
      }),
    )
  })

  it('holds fifty at most, however long all went well', () => {
    const budget = createRetryBudget()
    for (let success = 0; success < 10_000; success += 1) budget.earn(1)
    let spent = 0
    while (budget.spend()) spent += 1
    expect(spent).toBe(50)
  })
})
