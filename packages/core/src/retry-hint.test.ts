import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { accepted, refusal, script } from '../test/answers.ts'
import { failure, settle, stopClock } from '../test/clock.ts'
import { createFakeApi } from '../test/fake-api.ts'
import { seeded } from '../test/seeded.ts'
import { clientOf, read, send } from '../test/sending.ts'
import { retryHint } from './retry-hint.ts'

beforeEach(() => {
  stopClock()
  vi.spyOn(Math, 'random').mockImplementation(seeded(1))
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const retryInfo = (typeName: string, retryDelay: unknown): object => ({
  [typeName]: 'type.googleapis.com/google.rpc.RetryInfo',
  retryDelay,
})

describe('the wait before another try', () => {
  it.each([
    { hint: '7', waitMs: 7000 },
    { hint: ' 7 ', waitMs: 7000 },
    { hint: '2.5', waitMs: 2500 },
    { hint: '0.0001', waitMs: 1 },
    { hint: '+3', waitMs: 3000 },
    { hint: 'Fri, 02 Jan 2026 03:04:15 GMT', waitMs: 10_000 },
    { hint: 'Friday, 02-Jan-26 03:04:15 GMT', waitMs: 10_000 },
    { hint: 'Fri Jan  2 03:04:15 2026', waitMs: 10_000 },
    { hint: '0', waitMs: 0 },
    { hint: '-5', waitMs: 0 },
    { hint: 'Thu, 01 Jan 2026 00:00:00 GMT', waitMs: 0 },
    { hint: 'Sunday, 06-Nov-94 08:49:37 GMT', waitMs: 0 },
    { hint: 'Sun Nov  6 08:49:37 1994', waitMs: 0 },
    { hint: 'soon', waitMs: 0 },
    { hint: '1e3', waitMs: 0 },
    { hint: '0x10', waitMs: 0 },
    { hint: '5, 6', waitMs: 0 },
    { hint: 'NaN', waitMs: 0 },
    { hint: 'Infinity', waitMs: 0 },
    { hint: 'Fri, 02 Foo 2026 03:04:15 GMT', waitMs: 0 },
  ])('is at least what Retry-After "$hint" asks for', async ({ hint, waitMs }) => {
    const api = createFakeApi({ api: script(refusal(429, { 'retry-after': hint }), accepted) })
    const { elapsedMs, ...settled } = await settle(send(clientOf(api)))
    expect(settled).toHaveProperty('value')
    // What is asked for is the floor; without it chance decides below half a second.
    expect(elapsedMs).toBeGreaterThanOrEqual(waitMs)
    expect(elapsedMs).toBeLessThanOrEqual(Math.max(waitMs, 500))
  })

  it.each([
    { detail: retryInfo('@type', '7s'), waitMs: 7000 },
    { detail: retryInfo('type_url', '7s'), waitMs: 7000 },
    { detail: retryInfo('@type', '2.250s'), waitMs: 2250 },
    { detail: retryInfo('type_url', '1.000000001s'), waitMs: 1001 },
    { detail: retryInfo('@type', '-3s'), waitMs: 0 },
    { detail: retryInfo('@type', 'soon'), waitMs: 0 },
    { detail: retryInfo('@type', 7), waitMs: 0 },
    { detail: retryInfo('@type', null), waitMs: 0 },
    { detail: { '@type': 'type.googleapis.com/google.rpc.RetryInfo' }, waitMs: 0 },
    { detail: { '@type': 'type.googleapis.com/google.rpc.ErrorInfo', retryDelay: '9s' }, waitMs: 0 },
    { detail: null, waitMs: 0 },
    { detail: 'RetryInfo', waitMs: 0 },
  ])('is at least what the body asks for: %j', async ({ detail, waitMs }) => {
    const details = [{ '@type': 'type.googleapis.com/google.rpc.Help' }, detail]
    const api = createFakeApi({ api: script(refusal(429, {}, details), accepted) })
    const { elapsedMs, ...settled } = await settle(send(clientOf(api)))
    expect(settled).toHaveProperty('value')
    expect(elapsedMs).toBeGreaterThanOrEqual(waitMs)
    expect(elapsedMs).toBeLessThanOrEqual(Math.max(waitMs, 500))
  })

  it('follows the header rather than the body', async () => {
    const details = [retryInfo('@type', '9s')]
    const api = createFakeApi({ api: script(refusal(429, { 'retry-after': '2' }, details), accepted) })
    expect((await settle(send(clientOf(api)))).elapsedMs).toBe(2000)
  })

  it.each(['60', '3600', '99999999999', '9'.repeat(400), 'Fri, 02 Jan 2099 00:00:00 GMT'])(
    'is none when Retry-After %s lies beyond the deadline: the call fails at once and says so',
    async (hint) => {
      const api = createFakeApi({ api: refusal(429, { 'retry-after': hint }) })
      const settled = await settle(send(clientOf(api)))
      expect(settled).toMatchObject({
        elapsedMs: 0,
        error: { code: 'api', status: 429, outcome: 'rejected', attempts: 1 },
      })
      const { retryAfterMs } = Object('error' in settled && settled.error)
      expect(retryAfterMs).toBeGreaterThanOrEqual(60_000)
      expect(Number.isFinite(retryAfterMs)).toBe(true)
    },
  )

  it('is none when RetryInfo lies beyond the deadline', async () => {
    const api = createFakeApi({ api: refusal(429, {}, [retryInfo('type_url', '61s')]) })
    const settled = await settle(send(clientOf(api)))
    expect(settled).toMatchObject({ elapsedMs: 0, error: { attempts: 1, retryAfterMs: 61_000 } })
  })

  it('is on the error of the last try', async () => {
    const api = createFakeApi({ api: refusal(503, { 'retry-after': '1.5' }) })
    expect(await failure(send(clientOf(api)))).toMatchObject({ attempts: 1, retryAfterMs: 1500 })
    expect(await failure(read(clientOf(api)))).toMatchObject({ attempts: 3, retryAfterMs: 1500 })
  })

  it('is not above what a timer can count, with the longest deadline', async () => {
    const api = createFakeApi({ api: script(refusal(429, { 'retry-after': '2147483' }), accepted) })
    const work = send(clientOf(api), 'one', { timeoutMs: 2_147_483_647 })
    expect(await settle(work, 2_147_483_647)).toMatchObject({ elapsedMs: 2_147_483_000, value: {} })
  })
})

describe('retryHint', () => {
  const now = Date.UTC(2026, 0, 2, 3, 4, 5)

  it('is a whole number of milliseconds that a caller can store, or nothing, whatever is said', () => {
    const near = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.stringMatching(/^[-+0-9.eE ]{1,30}$/),
      fc.stringMatching(/^[A-Z][a-z]{2,8},? \d\d[ -][A-Z][a-z]{2}[ -]\d{2,6} \d\d:\d\d:\d\d( GMT)?$/),
      fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
    )
    const delay = fc.oneof(fc.stringMatching(/^-?[0-9.]{1,30}s?$/), fc.jsonValue())
    const details = fc.array(
      fc.oneof(
        fc.jsonValue(),
        delay.map((value) => retryInfo('@type', value)),
        delay.map((value) => retryInfo('type_url', value)),
      ),
      { maxLength: 4 },
    )
    fc.assert(
      fc.property(fc.option(near), details, (header, body) => {
        const hint = retryHint(header, body, now)
        expect(hint === undefined || (Number.isSafeInteger(hint) && hint >= 0)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('reads each form of a date to the second, wherever the machine is', () => {
    fc.assert(
      fc.property(fc.integer({ min: -86_400 * 365 * 20, max: 86_400 * 365 * 20 }), (seconds) => {
        const then = new Date(now + seconds * 1000)
        const expected = Math.max(0, seconds * 1000)
        const [weekday, day = '', month, year = '', time] = then.toUTCString().replace(',', '').split(' ')
        const forms = [
          then.toUTCString(),
          `${weekday}day, ${day}-${month}-${year.slice(2)} ${time} GMT`,
          `${weekday} ${month} ${day.replace(/^0/, ' ')} ${time} ${year}`,
        ]
        for (const form of forms) expect([form, retryHint(form, [], now)]).toEqual([form, expected])
      }),
      { numRuns: 500 },
    )
  })

  it.each(['America/St_Johns', 'Pacific/Apia'])('reads a date without a zone as GMT in %s', (zone) => {
    vi.stubEnv('TZ', zone)
    expect(retryHint('Fri Jan  2 03:04:15 2026', [], now)).toBe(10_000)
    expect(retryHint('Friday, 02-Jan-26 03:04:15 GMT', [], now)).toBe(10_000)
    vi.unstubAllEnvs()
  })

  it('is absent when nothing is asked for', () => {
    for (const header of [null, '', '  ', 'soon']) expect(retryHint(header, [], now)).toBeUndefined()
  })

  it('looks past details that say nothing', () => {
    const details = [null, 1, 'x', [], {}, { '@type': 7 }, retryInfo('@type', 'x'), retryInfo('@type', '3s')]
    expect(retryHint('soon', details, now)).toBe(3000)
  })
})
