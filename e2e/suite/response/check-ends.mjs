import { isTimeoutError, bearerToken } from '@parlance/core'
import { failureOf } from '../describe.mjs'
import { never } from '../never.mjs'
import { accepted, fakeApi, refusal } from '../fake-api.mjs'
import { send, rejected, bytes, streamOf } from './send.mjs'

const timedOut = { name: 'TimeoutError', code: 'timeout', operation: 'sendTextMessage' }

export async function checkEnds({ check }) {
  await check(
    'core/deadline: a fetch that never answers and heeds no signal',
    { ...timedOut, outcome: 'unknown', attempts: 1 },
    () => failureOf(send({ fetch: never }, { timeoutMs: 40 })),
  )
  await check('core/deadline: a body that never ends', { ...timedOut, outcome: 'unknown', attempts: 1 }, () =>
    failureOf(
      send(
        fakeApi(() => new Response(streamOf([bytes('{')]))),
        { timeoutMs: 40 },
      ),
    ),
  )
  await check(
    'core/deadline: a token that never comes',
    { ...timedOut, outcome: 'not_sent', attempts: 0 },
    () => failureOf(send(fakeApi(accepted), { timeoutMs: 40 }, { auth: bearerToken(never) })),
  )
  await check('core/deadline: no wait beyond it', { ...rejected, status: 429, retryAfterMs: 120_000 }, () =>
    failureOf(send(fakeApi(refusal(429, { 'retry-after': '120' })), { timeoutMs: 1000 })),
  )
  await check(
    'core/abort: rejects with the very reason, before, during and while waiting',
    [true, true, true, 1],
    async () => {
      const reason = { why: 'the user left' }
      const thrown = (promise) => promise.catch((error) => error === reason)
      const before = await thrown(send(fakeApi(accepted), { signal: AbortSignal.abort(reason) }))
      const during = new AbortController()
      const pending = send({ fetch: never }, { signal: during.signal })
      during.abort(reason)
      const waiting = new AbortController()
      const api = fakeApi(refusal(429, { 'retry-after': '30' }))
      const later = send(api, { signal: waiting.signal })
      setTimeout(() => waiting.abort(reason), 30)
      return [before, await thrown(pending), await thrown(later), api.calls.length]
    },
  )
  await check(
    'core/abort: without a reason it is the platform\u2019s',
    ['AbortError', 'TimeoutError', false],
    async () => {
      const own = await send(fakeApi(accepted), { signal: AbortSignal.abort() }).catch((error) => error)
      const timed = await send({ fetch: never }, { signal: AbortSignal.timeout(20) }).catch((error) => error)
      return [own.name, timed.name, isTimeoutError(timed)]
    },
  )
  await check('core/abort: a finished call leaves no listener behind', true, async () => {
    const { signal, abort } = countingSignal()
    await send(fakeApi(accepted), { signal })
    return abort() === 0
  })
}

/** A signal that counts its listeners. */
function countingSignal() {
  const controller = new AbortController()
  const { signal } = controller
  let count = 0
  const add = signal.addEventListener.bind(signal)
  const remove = signal.removeEventListener.bind(signal)
  signal.addEventListener = (...args) => {
    count += 1
    add(...args)
  }
  signal.removeEventListener = (...args) => {
    count -= 1
    remove(...args)
  }
  return { signal, abort: () => count }
}
