import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { settle, stopClock } from '../test/clock.ts'
import { createFakeApi } from '../test/fake-api.ts'
import { faultAnswer } from '../test/fault-answer.ts'
import { type Faults, createFaults, faults } from '../test/faults.ts'
import { startFaultyServer } from '../test/faulty-server.ts'
import { seeded } from '../test/seeded.ts'
import { type SendReport, sendMany } from '../test/send-many.ts'
import { clientOf } from '../test/sending.ts'
import { clientCredentials } from './index.ts'

const unhandled = vi.fn<(reason: unknown) => void>()

beforeEach(() => {
  unhandled.mockClear()
  process.on('unhandledRejection', unhandled)
})
afterEach(() => {
  process.off('unhandledRejection', unhandled)
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
const none = { late: 0, invented: 0, denied: 0, strange: 0 }
const atLeastOnce = { sends: 'at-least-once', attempts: 10, attemptTimeoutMs: 500 } as const

/** Sends 1,000 messages, 50 at a time, to a service in this process that fails. */
async function short(retry?: typeof atLeastOnce): Promise<{ report: SendReport; befell: Faults }> {
  stopClock()
  vi.spyOn(Math, 'random').mockImplementation(seeded(5))
  const befell = createFaults(5)
  const api = createFakeApi({ api: faultAnswer(befell, seeded(6)) })
  const options = { calls: 1000, width: 50, timeoutMs: 20_000, retry }
  const settled = await settle(sendMany({ client: clientOf(api), ledger: api.ledger, ...options }))
  expect(vi.getTimerCount()).toBe(0)
  if ('error' in settled) throw settled.error
  return { report: settled.value, befell }
}

describe('a thousand sends to a service that fails', () => {
  it('arrive once or say why not, and what is said is true', async () => {
    const { report, befell } = await short()
    expect(report).toMatchObject({ ...none, duplicates: 0 })
    expect(report.succeeded).toBeGreaterThan(750)
    // Every fault has struck, and every outcome has come of it.
    expect([...befell.struck.keys()].toSorted()).toEqual([...faults].toSorted())
    expect(Math.min(...Object.values(report.failed))).toBeGreaterThan(0)
    expect(unhandled).not.toHaveBeenCalled()
  })

  it('are not lost when at least once is asked for', async () => {
    const { report } = await short(atLeastOnce)
    expect(report).toMatchObject({ ...none, lost: [] })
    expect(report.succeeded).toBeGreaterThan(850)
    // The price, and the reason why it is not the default.
    expect(report.duplicates).toBeGreaterThan(0)
    expect(unhandled).not.toHaveBeenCalled()
  })
})

describe('hundreds of sends to a port that resets, cuts and stalls', () => {
  it.each([
    { how: 'by default', retry: undefined, wanted: { duplicates: 0 } },
    { how: 'at least once', retry: { ...atLeastOnce, attemptTimeoutMs: 2000 }, wanted: { lost: [] } },
  ])('arrive or say why not, $how', async ({ retry, wanted }) => {
    const before = timers()
    // Waits of some milliseconds instead of some hundreds.
    const chance = seeded(7)
    vi.spyOn(Math, 'random').mockImplementation(() => chance() * 0.02)
    const server = await startFaultyServer(createFaults(5))
    const auth = clientCredentials({
      keyId: 'my-key',
      keySecret: 'my-secret',
      tokenUrl: `${server.url}/oauth2/token`,
    })
    const client = clientOf(server, { auth, conversationDomain: server.url as 'http://127.0.0.1' })
    try {
      const report = await sendMany({
        client,
        ledger: server.ledger,
        calls: 300,
        // When a busy machine lets all of them time out at once, the budget still pays for another try of each.
        width: 20,
        timeoutMs: retry ? 60_000 : 2000,
        retry,
      })
      expect(report).toMatchObject({ ...none, ...wanted })
      // Which sends meet which fault depends on the machine's load; that most arrive does not.
      expect(report.succeeded).toBeGreaterThan(200)
    } finally {
      await server.close()
    }
    await expect.poll(timers).toBeLessThanOrEqual(before)
    expect(unhandled).not.toHaveBeenCalled()
  })
})
