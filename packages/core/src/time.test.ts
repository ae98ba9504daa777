import { getEventListeners } from 'node:events'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  accepted,
  expired,
  failing,
  json,
  partOf,
  platformError,
  refusal,
  script,
  silent,
} from '../test/answers.ts'
import type { Answer } from '../test/asked.ts'
import { rest, settle, stopClock } from '../test/clock.ts'
import { type FakeApiOptions, createFakeApi } from '../test/fake-api.ts'
import { held } from '../test/held.ts'
import { seeded } from '../test/seeded.ts'
import { clientOf, send } from '../test/sending.ts'
import { bearerToken, type ClientOptions, type Outcome } from './index.ts'

beforeEach(() => {
  stopClock()
  vi.spyOn(Math, 'random').mockImplementation(seeded(4))
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** A piece every now and then, and never an end. */
const dripping: Answer = () => {
  let timer: ReturnType<typeof setInterval> | undefined
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      timer = setInterval(() => controller.enqueue(new TextEncoder().encode(' ')), 7)
    },
    cancel: () => clearInterval(timer),
  })
  return new Response(body)
}

/** Answers after some time. */
const slowly =
  (answer: Answer): Answer =>
  (asked) =>
    new Promise((resolve) => {
      setTimeout(() => resolve(answer(asked)), 400)
    })

interface Phase {
  phase: string
  api: FakeApiOptions
  outcome: Outcome
  attempts: number
}

/** Where a call can get stuck. */
const phases: readonly Phase[] = [
  { phase: 'the token: no answer', api: { token: silent }, outcome: 'not_sent', attempts: 0 },
  {
    phase: 'the token: a body that stalls',
    api: { token: () => partOf('{"access_token":', 'stall') },
    outcome: 'not_sent',
    attempts: 0,
  },
  {
    phase: 'a new token after a 401',
    api: { token: script(() => json({ access_token: 'a' }), silent), api: expired },
    outcome: 'rejected',
    attempts: 1,
  },
  { phase: 'no answer', api: { api: silent }, outcome: 'unknown', attempts: 1 },
  { phase: 'a body that stalls', api: { api: () => partOf('{', 'stall') }, outcome: 'unknown', attempts: 1 },
  { phase: 'a body that drips', api: { api: dripping }, outcome: 'unknown', attempts: 1 },
  {
    phase: 'the body of a refusal',
    api: { api: () => partOf('{', 'stall', 400) },
    outcome: 'rejected',
    attempts: 1,
  },
  {
    phase: 'the body of a 503',
    api: { api: () => partOf('{', 'stall', 503) },
    outcome: 'unknown',
    attempts: 1,
  },
  {
    phase: 'no answer to the second try',
    api: { api: script(failing(platformError('ECONNREFUSED')), silent) },
    outcome: 'unknown',
    attempts: 2,
  },
]

const manners = [
  { manner: 'heeds its signal', deaf: false },
  { manner: 'heeds no signal', deaf: true },
]

describe.each(manners)('with a fetch that $manner', ({ deaf }) => {
  describe.each([50, 1000, 30_000])('a call with %i ms', (timeoutMs) => {
    it.each(phases)('ends in time when it is stuck at $phase', async ({ api, outcome, attempts }) => {
      // Chance picks short waits: what is measured is the deadline.
      vi.mocked(Math.random).mockReturnValue(0.01)
      const settled = await settle(send(clientOf(createFakeApi({ ...api, deaf })), 'one', { timeoutMs }))
      expect(settled).toMatchObject({
        error: { name: 'TimeoutError', code: 'timeout', operation: 'sendMessage', outcome, attempts },
      })
      expect(settled.elapsedMs).toBeGreaterThanOrEqual(timeoutMs)
      expect(settled.elapsedMs).toBeLessThanOrEqual(timeoutMs + 50)
      expect(vi.getTimerCount()).toBe(0)
    })

    it('ends in time when it would wait for another try', async () => {
      vi.mocked(Math.random).mockReturnValue(0.01)
      // One such wait fits, the next one does not.
      const hints: Answer = refusal(429, { 'retry-after': `${(timeoutMs * 2) / 3000}` })
      const work = send(clientOf(createFakeApi({ api: hints, deaf })), 'one', {
        timeoutMs,
        retry: { attempts: 10 },
      })
      const settled = await settle(work)
      expect(settled).toMatchObject({ error: { code: 'api', status: 429, attempts: 2, outcome: 'rejected' } })
      expect(settled.elapsedMs).toBeLessThanOrEqual(timeoutMs + 50)
      expect(vi.getTimerCount()).toBe(0)
    })

    it('ends in time when the token endpoint asks to wait', async () => {
      vi.mocked(Math.random).mockReturnValue(0.01)
      const hints: Answer = refusal(429, { 'retry-after': `${(timeoutMs * 2) / 3000}` })
      const settled = await settle(
        send(clientOf(createFakeApi({ token: hints, deaf })), 'one', { timeoutMs }),
      )
      expect(settled).toMatchObject({ error: { code: 'authentication', status: 429, outcome: 'not_sent' } })
      expect(settled.elapsedMs).toBeLessThanOrEqual(timeoutMs + 50)
      expect(vi.getTimerCount()).toBe(0)
    })
  })

  it('calls with 200 ms end in time by the real clock, too, whatever they are stuck at', async () => {
    vi.useRealTimers()
    vi.mocked(Math.random).mockReturnValue(0.01)
    const took: number[] = []
    const works = phases.map(async ({ api }) => {
      const started = performance.now()
      const work = send(clientOf(createFakeApi({ ...api, deaf })), 'one', { timeoutMs: 200 })
      await expect(work).rejects.toMatchObject({ code: 'timeout' })
      took.push(performance.now() - started)
    })
    // However busy the machine is, this fires after timers that were to fire sooner.
    await new Promise((resolve) => setTimeout(resolve, 210))
    expect(took).toHaveLength(phases.length)
    expect(Math.min(...took)).toBeGreaterThanOrEqual(199)
    await Promise.all(works)
  })

  describe('an abort', () => {
    const waiting: readonly Pick<Phase, 'phase' | 'api'>[] = [
      ...phases,
      { phase: 'the wait for another try', api: { api: refusal(429, { 'retry-after': '30' }) } },
      { phase: 'the wait for another token request', api: { token: refusal(429, { 'retry-after': '30' }) } },
    ]

    it.each(waiting)(
      'ends a call that is stuck at $phase at once, and for good',
      async ({ api: options }) => {
        const reasons = [new Error('enough'), 'enough', 0, null, { why: 'enough' }, undefined]
        for (const given of reasons) {
          const api = createFakeApi({ ...options, deaf })
          const controller = new AbortController()
          const work = send(clientOf(api), 'one', { signal: controller.signal })
          const ended = work.then(
            () => ['a result'],
            (error: unknown) => [error, performance.now()],
          )
          await rest()
          await vi.advanceTimersByTimeAsync(100)
          await rest()
          const asked = api.asked.length
          expect(asked).toBeGreaterThan(0)
          const at = performance.now()
          controller.abort(given)
          await rest()
          // No time at all by the fake clock, and the very reason.
          const [reason, when] = await ended
          expect(reason).toBe(controller.signal.reason)
          expect(when).toBe(at)
          expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0)
          expect(vi.getTimerCount()).toBe(0)
          await vi.advanceTimersByTimeAsync(120_000)
          expect(api.asked).toHaveLength(asked)
          expect(api.asked.at(-1)?.signal.aborted).toBe(true)
        }
      },
    )

    it.each(phases)(
      'tells no hook of another try when a call is stuck at $phase',
      async ({ api: options }) => {
        const onRetry = vi.fn<() => void>()
        const controller = new AbortController()
        const client = clientOf(createFakeApi({ ...options, deaf }), { hooks: { onRetry } })
        const work = send(client, 'one', { signal: controller.signal, retry: { sends: 'at-least-once' } })
        work.catch(() => undefined)
        await rest()
        await vi.advanceTimersByTimeAsync(1000)
        await rest()
        const before = onRetry.mock.calls.length
        controller.abort()
        await expect(work).rejects.toBe(controller.signal.reason)
        expect(onRetry).toHaveBeenCalledTimes(before)
      },
    )

    it('takes no time by the real clock, either: not a turn of the event loop', async () => {
      vi.useRealTimers()
      for (const { api } of waiting) {
        const controller = new AbortController()
        const work = send(clientOf(createFakeApi({ ...api, deaf })), 'one', { signal: controller.signal })
        const ended = work.catch((reason: unknown) => reason)
        await new Promise((resolve) => setTimeout(resolve, 30))
        controller.abort()
        const later = new Promise((resolve) => setImmediate(resolve, 'later'))
        expect(await Promise.race([ended, later])).toBe(controller.signal.reason)
      }
    })

    it('wins over what the fetch makes of it', async () => {
      const controller = new AbortController()
      // Rejects before the client hears of the abort.
      const ends = new Promise<never>((_, reject) => {
        controller.signal.addEventListener('abort', () => reject(platformError('ECONNRESET')))
      })
      const api = createFakeApi({ api: () => ends, deaf })
      const work = send(clientOf(api), 'one', {
        signal: controller.signal,
        retry: { sends: 'at-least-once' },
      })
      await rest()
      const reason = new Error('enough')
      controller.abort(reason)
      await expect(work).rejects.toBe(reason)
      await vi.advanceTimersByTimeAsync(60_000)
      expect(api.count('api')).toBe(1)
    })
  })
})

describe('a signal', () => {
  it('that has been aborted ends a call before anything is asked', async () => {
    const api = createFakeApi()
    const reason = new Error('before')
    const signal = AbortSignal.abort(reason)
    await expect(send(clientOf(api), 'one', { signal })).rejects.toBe(reason)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(api.asked).toHaveLength(0)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('carries no listener after 10,000 calls, however they ended', async () => {
    vi.useRealTimers()
    vi.mocked(Math.random).mockReturnValue(0)
    const { signal } = new AbortController()
    const added = vi.spyOn(signal, 'addEventListener')
    const removed = vi.spyOn(signal, 'removeEventListener')
    const faults: Answer[] = [
      refusal(400),
      refusal(503),
      refusal(429),
      expired,
      () => partOf('{', 'cut'),
      failing(platformError('ECONNREFUSED')),
    ]
    let next = 0
    const api = createFakeApi({
      api: (asked) => {
        const fault = faults[(next += 1) % 12]
        return fault ? fault(asked) : json({ message_id: 'x' })
      },
    })
    const client = clientOf(api)
    for (let batch = 0; batch < 100; batch += 1) {
      await Promise.allSettled(Array.from({ length: 100 }, () => send(client, 'one', { signal })))
    }
    expect(added.mock.calls.length).toBeGreaterThanOrEqual(10_000)
    expect(removed.mock.calls.length).toBeGreaterThanOrEqual(added.mock.calls.length)
    expect(getEventListeners(signal, 'abort')).toHaveLength(0)
  }, 30_000)

  it.each<[string, (abort: () => void) => Partial<ClientOptions>]>([
    ['a hook', (abort) => ({ auth: bearerToken('a.token'), hooks: { onRequest: abort } })],
    ['who authorises', (abort) => ({ auth: bearerToken(() => (abort(), 'a.token')) })],
    ['an auth of its own', (abort) => ({ auth: { authorize: () => (abort(), 'Bearer a.token') } })],
    ['an auth that then fails', (abort) => ({ auth: { authorize: () => Promise.reject(abort()) } })],
    ['an auth that then throws', (abort) => ({ auth: { authorize: () => { throw abort() } } })], // oxfmt-ignore
  ])(
    'that %s aborts before anything has left lets nothing leave, whatever the fetch heeds',
    async (_, of) => {
      const api = createFakeApi({ deaf: true })
      const controller = new AbortController()
      const reason = new Error('in the last moment')
      const client = clientOf(
        api,
        of(() => controller.abort(reason)),
      )
      await expect(send(client, 'one', { signal: controller.signal })).rejects.toBe(reason)
      await vi.advanceTimersByTimeAsync(60_000)
      expect([api.asked.length, vi.getTimerCount()]).toEqual([0, 0])
    },
  )

  it('that aborts after the call changes nothing', async () => {
    const api = createFakeApi()
    const controller = new AbortController()
    expect(await settle(send(clientOf(api), 'one', { signal: controller.signal }))).toHaveProperty('value')
    controller.abort()
    await rest()
    expect(api.asked.every(({ signal }) => !signal.aborted)).toBe(true)
  })
})

describe('the limit of one try', () => {
  it('gives up a try that stalls, and the next one is fresh', async () => {
    const api = createFakeApi({
      api: script(
        silent,
        () => partOf('{', 'stall'),
        () => json({ message_id: 'x' }),
      ),
    })
    const retry = { sends: 'at-least-once', attemptTimeoutMs: 1000 } as const
    const settled = await settle(send(clientOf(api), 'one', { retry }))
    expect(settled).toHaveProperty('value')
    expect(settled.elapsedMs).toBeGreaterThanOrEqual(2000)
    expect(settled.elapsedMs).toBeLessThanOrEqual(3500)
    expect(api.asked.map(({ to, signal }) => [to, signal.aborted])).toEqual([
      ['token', false],
      ['api', true],
      ['api', true],
      ['api', false],
    ])
    expect(vi.getTimerCount()).toBe(0)
  })

  it('says that nothing came in time, and that nobody knows what became of it', async () => {
    const work = send(clientOf(createFakeApi({ api: silent })), 'one', { retry: { attemptTimeoutMs: 1000 } })
    expect(await settle(work)).toMatchObject({
      elapsedMs: 1000,
      error: { code: 'connection', outcome: 'unknown', attempts: 1 },
    })
  })

  it('may be longer than the deadline, which then ends the call', async () => {
    const work = send(clientOf(createFakeApi({ api: silent })), 'one', {
      timeoutMs: 1000,
      retry: { attemptTimeoutMs: 2_147_483_647 },
    })
    expect(await settle(work)).toMatchObject({ elapsedMs: 1000, error: { code: 'timeout' } })
  })

  it('gives up a late answer, so that its connection is free again', async () => {
    const cancel = vi.fn<() => void>()
    const late: Answer = () =>
      new Promise((resolve) => {
        setTimeout(() => resolve(new Response(new ReadableStream({ cancel }))), 5000)
      })
    const work = send(clientOf(createFakeApi({ api: late, deaf: true })), 'one', { timeoutMs: 1000 })
    expect(await settle(work)).toMatchObject({ error: { code: 'timeout' } })
    await vi.advanceTimersByTimeAsync(5000)
    expect(cancel).toHaveBeenCalledTimes(1)
  })
})

describe('the deadline', () => {
  it("is 60 seconds without a word, the client's with one, and the call's above all", async () => {
    const api = createFakeApi({ api: silent })
    const client = clientOf(api, { timeoutMs: 7000 })
    expect(await settle(send(clientOf(api)))).toMatchObject({ elapsedMs: 60_000 })
    expect(await settle(send(client))).toMatchObject({ elapsedMs: 7000 })
    expect(await settle(send(client, 'one', { timeoutMs: 90_000 }))).toMatchObject({ elapsedMs: 90_000 })
  })

  it('covers all tries and waits together', async () => {
    const work = send(clientOf(createFakeApi({ api: slowly(refusal(429)) })), 'one', {
      timeoutMs: 1000,
      retry: { attempts: 10 },
    })
    expect((await settle(work)).elapsedMs).toBeLessThanOrEqual(1000)
  })

  it('holds no answer of a try that is over', async () => {
    vi.useRealTimers()
    setFlagsFromString('--expose-gc')
    const collect: () => void = runInNewContext('gc')
    let first: WeakRef<Response> | undefined
    const last = held()
    const refused = refusal(429, { 'retry-after': '0.001' })
    const api = createFakeApi({
      deaf: true,
      api: script(async (asked) => {
        const response = await refused(asked)
        first = new WeakRef(response)
        return response
      }, last.answer),
    })
    const work = send(clientOf(api))
    await expect.poll(() => last.waiting).toBe(1)
    await expect.poll(() => (collect(), first?.deref())).toBeUndefined()
    last.release(accepted)
    await work
    expect(api.count('api')).toBe(2)
  })

  it('leaves no timer behind, however a call ends', async () => {
    const answers: Answer[] = [refusal(400), refusal(503), () => partOf('{', 'cut'), () => json({}), expired]
    for (const api of answers) {
      await settle(send(clientOf(createFakeApi({ api })), 'one', { retry: { attemptTimeoutMs: 500 } }))
      expect(vi.getTimerCount()).toBe(0)
    }
  })
})
