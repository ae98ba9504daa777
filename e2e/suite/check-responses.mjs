import { isTimeoutError, bearerToken } from '@parlance/core'
import { getMessage, sendTextMessage } from '@parlance/conversation-messages'
import { clientOf, to } from './client-of.mjs'
import { describe, failureOf } from './describe.mjs'
import { never } from './never.mjs'
import { accepted, fakeApi, json, refusal } from './fake-api.mjs'

const send = (api, options, settings) =>
  sendTextMessage(clientOf(api, settings), { ...to, text: 'x' }, options)
const facts = { operation: 'sendTextMessage', attempts: 1 }
const rejected = { name: 'ApiError', code: 'api', outcome: 'rejected', ...facts }
const timedOut = { name: 'TimeoutError', code: 'timeout', operation: 'sendTextMessage' }

const bytes = (text) => new TextEncoder().encode(text)
const streamOf = (chunks, end) =>
  new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk)
      end?.(controller)
    },
  })

export async function checkResponses(table) {
  await checkEnds(table)
  await checkBodies(table)
  await checkRefusals(table)
  await checkHints(table)
  await checkSecrets(table)
}

async function checkEnds({ check }) {
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

const decode = { name: 'DecodeError', code: 'decode', outcome: 'unknown', ...facts }

const cut = (text) => () =>
  new Response(
    streamOf([bytes(text)], (controller) => setTimeout(() => controller.error(new TypeError('cut')), 1)),
  )

async function checkBodies({ check }) {
  const bad = {
    'a page': () => new Response('<!doctype html>'),
    'half of an object': () => new Response('{"message_id":'),
    'an empty body': () => new Response(''),
    'no body': () => new Response(null),
    204: () => new Response(null, { status: 204 }),
    'a text': () => new Response('"ok"'),
    'a number with a tail': () => new Response('1e5x'),
    null: () => new Response('null'),
    'single quotes': () => new Response("{'message_id':'m'}"),
    'a success without an id': () => json({}),
  }
  for (const [what, answer] of Object.entries(bad)) {
    await check(`core/decode: ${what}`, [decode, 1], async () => {
      const api = fakeApi(answer, accepted)
      return [await failureOf(send(api)), api.calls.length]
    })
  }
  await check('core/decode: an answer that is too large', [decode, 1], async () => {
    const api = fakeApi(() => json({ message_id: 'x'.repeat(2000) }))
    return [await failureOf(send(api, undefined, { maxResponseBytes: 1000 })), api.calls.length]
  })
  await check(
    'core/decode: a cut body is a lost connection',
    [{ name: 'ConnectionError', code: 'connection', outcome: 'unknown', ...facts }, 1],
    async () => {
      const api = fakeApi(cut('{"message_id"'), accepted)
      return [await failureOf(send(api)), api.calls.length]
    },
  )
  await check(
    'core/decode: characters may be split between chunks; a byte order mark is skipped',
    { message_id: '\u00E5\u{1F600}' },
    () => {
      const all = bytes('\uFEFF{"message_id":"\u00E5\u{1F600}"}')
      const single = Array.from(all, (byte) => Uint8Array.of(byte))
      return send(fakeApi(() => new Response(streamOf(single, (controller) => controller.close()))))
    },
  )
  await check(
    'core/decode: nothing is converted',
    { id: 'm', date: '2024-12-25', big: '9007199254740993', nested: [{ none: null }] },
    () =>
      getMessage(
        clientOf(
          fakeApi(
            () =>
              new Response(
                '{"id":"m","date":"2024-12-25","big":"9007199254740993","nested":[{"none":null}]}',
              ),
          ),
        ),
        { message_id: 'm' },
      ),
  )
}

async function checkRefusals({ check }) {
  const details = [{ '@type': 'type.googleapis.com/google.rpc.BadRequest', field_violations: [] }]
  await check(
    'core/refusal: the API\u2019s words',
    { ...rejected, status: 400, statusName: 'INVALID_ARGUMENT', apiMessage: 'refused', details },
    async () => {
      const api = fakeApi(refusal(400, {}, { status: 'INVALID_ARGUMENT', details }))
      const error = await send(api).catch((thrown) => thrown)
      return { ...describe(error), apiMessage: error.apiMessage, details: error.details }
    },
  )
  for (const status of [301, 302, 303, 307, 308]) {
    await check(`core/refusal: ${status} is not followed`, [{ ...rejected, status }, 1], async () => {
      const api = fakeApi(() => Response.redirect('https://elsewhere.example/', status), accepted)
      return [await failureOf(send(api)), api.calls.length]
    })
  }
  await check('core/refusal: 304', { ...rejected, status: 304 }, () =>
    failureOf(send(fakeApi(() => new Response(null, { status: 304 })))),
  )
  await check('core/refusal: a proxy\u2019s page', { ...rejected, status: 403 }, () =>
    failureOf(send(fakeApi(() => new Response('<h1>no</h1>', { status: 403 })))),
  )
}

/** Each engine reads dates by rules of its own. */
async function checkHints({ check }) {
  const year = new Date().getUTCFullYear() + 2
  const hints = {
    seconds: ['7', 7000],
    'broken seconds': ['0.25', 250],
    'negative seconds': ['-5', 0],
    'a date of the past': ['Sun, 06 Nov 1994 08:49:37 GMT', 0],
    'the same in the form of RFC 850': ['Sunday, 06-Nov-94 08:49:37 GMT', 0],
    'the same in the form of C': ['Sun Nov  6 08:49:37 1994', 0],
    'a date to come': [`Sun, 06 Nov ${year} 08:49:37 GMT`, 'years'],
    'the same to come, in the form of RFC 850': [`Sunday, 06-Nov-${year % 100} 08:49:37 GMT`, 'years'],
    'the same to come, in the form of C': [`Sun Nov  6 08:49:37 ${year}`, 'years'],
    'no date': ['soon', 'none'],
    'a number beyond all numbers': ['9'.repeat(400), Number.MAX_SAFE_INTEGER],
  }
  for (const [what, [header, expected]] of Object.entries(hints)) {
    await check(`core/hint: ${what}`, expected, async () => {
      const error = await failureOf(
        send(fakeApi(refusal(429, { 'retry-after': header })), { retry: { attempts: 1 } }),
      )
      const ms = error.retryAfterMs
      return ms > 31_536_000_000 && ms < 94_608_000_000 ? 'years' : (ms ?? 'none')
    })
  }
  await check('core/hint: in the details of the error', 1500, async () => {
    const details = [{ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '1.5s' }]
    const error = await failureOf(send(fakeApi(refusal(429, {}, { details })), { retry: { attempts: 1 } }))
    return error.retryAfterMs
  })
}

async function checkSecrets({ check, record }) {
  const errors = []
  const broken = {
    refused: fakeApi(refusal(400, {}, { message: 'Bearer a-secret-token is wrong' })),
    lost: { fetch: async () => Promise.reject(new TypeError('failed with Bearer a-secret-token')) },
    unread: fakeApi(() => new Response('a-secret-token')),
  }
  for (const api of Object.values(broken)) errors.push(await send(api).catch((error) => error))
  await check(
    'core/error: holds no secret, and serialises whole',
    [0, ['api', 'connection', 'decode']],
    () => [
      errors.filter((error) => JSON.stringify([error, error.message, error.stack]).includes('a-secret-token'))
        .length,
      errors.map((error) => JSON.parse(JSON.stringify(error)).code),
    ],
  )
  await check(
    'core/error: is an Error that prints its own name',
    ['ApiError', 'ConnectionError', 'DecodeError'],
    () => errors.map((error) => (error instanceof Error ? String(error).split(':')[0] : 'no Error')),
  )
  await record('core/error: messages', () => errors.map(({ message }) => message))
}
