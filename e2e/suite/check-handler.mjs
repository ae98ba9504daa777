import { createEventHandler, createMemoryNonceStore, receiveEvent } from '@parlance/conversation-events'
import { sampleEvent } from '@parlance/sandbox'
import { describe, failureOf } from './describe.mjs'
import { signedHeaders } from './sign.mjs'

const secret = 'a-secret'
const timestamp = 1_700_000_000
const now = () => timestamp * 1000
const inbound = JSON.stringify(sampleEvent('MESSAGE_INBOUND'))
const silent = { onError: () => undefined }

/** A request as the API makes it, with what the caller wants otherwise. */
async function request({ body = inbound, signed = {}, headers = {}, ...init } = {}) {
  const all = await signedHeaders({ body, secret, timestamp, ...signed })
  const given = { 'content-type': 'application/json', ...all, ...headers }
  const kept = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  return new Request('https://webhook.example/', { method: 'POST', headers: kept, body, ...init })
}

/** What a handler answers, and what it was told. */
async function answer(given, options = {}) {
  const called = []
  const rejections = []
  const handle = createEventHandler({
    secret,
    now,
    on: { MESSAGE_INBOUND: ({ message }) => void called.push(message.id) },
    unhandled: ({ trigger }) => void called.push(trigger),
    onRejected: ({ reason }) => void rejections.push(reason),
    ...silent,
    ...options,
  })
  const response = await handle(given)
  const text = await response.text()
  return {
    status: response.status,
    text,
    allow: response.headers.get('allow'),
    called: called.length,
    rejections,
  }
}

const row = (status, reason, more = {}) => ({
  status,
  text: '',
  allow: null,
  called: 0,
  rejections: reason ? [reason] : [],
  ...more,
})

export async function checkHandler(table) {
  await checkAnswers(table)
  await checkLarge(table)
  await checkFailures(table)
  await checkReplays(table)
  await checkReceive(table)
}

async function checkAnswers({ check }) {
  const rows = {
    'a genuine event': [{}, row(200, undefined, { called: 1 })],
    'an event that nobody asked for': [{ body: '{"new_event":{}}' }, row(200, undefined, { called: 1 })],
    'a charset': [
      { headers: { 'content-type': 'application/json; charset=utf-8' } },
      row(200, undefined, { called: 1 }),
    ],
    'no signature': [{ headers: { 'x-sinch-webhook-signature': undefined } }, row(401, 'missing')],
    'a broken signature': [{ headers: { 'x-sinch-webhook-signature': 'x' } }, row(401, 'malformed')],
    'another secret': [{ signed: { secret: 'other' } }, row(401, 'mismatch')],
    'an old signature': [{ signed: { timestamp: timestamp - 301 } }, row(401, 'stale')],
    'a signature of tomorrow': [{ signed: { timestamp: timestamp + 301 } }, row(401, 'stale')],
    'what is no JSON': [{ body: '{"message":' }, row(400, 'not_json')],
    'what is no object': [{ body: '[]' }, row(400, 'not_an_object')],
    'what is no UTF-8': [{ body: Uint8Array.of(0x7b, 0xff, 0x7d) }, row(400, 'not_utf8')],
    'no body': [{ body: '' }, row(400, 'not_json')],
    'a form': [
      { headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      row(415, 'content_type'),
    ],
    'plain text': [{ headers: { 'content-type': 'text/plain' } }, row(415, 'content_type')],
  }
  for (const [what, [given, expected]] of Object.entries(rows)) {
    await check(`events/handler: ${what}`, expected, async () => answer(await request(given)))
  }
  for (const method of ['GET', 'HEAD', 'PUT', 'DELETE']) {
    await check(`events/handler: ${method}`, row(405, 'method', { allow: 'POST' }), () =>
      answer(new Request('https://webhook.example/', { method })),
    )
  }
}

async function checkLarge({ check }) {
  const large = new Uint8Array(1_048_577).fill(32)
  const whole = new Uint8Array(1_048_576).fill(32)
  whole.set(new TextEncoder().encode(inbound))
  await check('events/handler: a body that is too large', row(413, 'too_large'), async () =>
    answer(await request({ body: large })),
  )
  await check('events/handler: the largest body', row(200, undefined, { called: 1 }), async () =>
    answer(await request({ body: whole })),
  )
  await check(
    'events/handler: a body without end is read no further than allowed',
    [413, true, true],
    async () => {
      let pulled = 0
      let isCancelled = false
      const endless = new ReadableStream({
        pull(controller) {
          pulled += 1
          controller.enqueue(new Uint8Array(65_536))
        },
        cancel() {
          isCancelled = true
        },
      })
      const headers = {
        'content-type': 'application/json',
        ...(await signedHeaders({ body: '', secret, timestamp })),
      }
      const init = { method: 'POST', headers, body: endless, duplex: 'half' }
      const { status } = await answer(new Request('https://webhook.example/', init))
      await new Promise((resolve) => setTimeout(resolve, 1))
      return [status, pulled < 40, isCancelled]
    },
  )
  await check('events/handler: a smaller limit', row(413, 'too_large'), async () =>
    answer(await request(), { maxBytes: 100 }),
  )
  await check('events/handler: a body that breaks off', row(400, 'unreadable'), async () => {
    const broken = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{'))
        controller.error(new TypeError('gone'))
      },
    })
    const headers = {
      'content-type': 'application/json',
      ...(await signedHeaders({ body: '{', secret, timestamp })),
    }
    return answer(
      new Request('https://webhook.example/', { method: 'POST', headers, body: broken, duplex: 'half' }),
    )
  })
}

const fail = () => {
  throw new Error('of ours')
}

async function checkFailures({ check }) {
  const failures = {
    'a handler that throws': { on: { MESSAGE_INBOUND: fail } },
    'a handler that rejects': { on: { MESSAGE_INBOUND: async () => fail() } },
    'a function for the secret that fails': { secret: async () => fail() },
    'a store of nonces that fails': { nonces: { claim: fail, commit: fail, release: fail } },
  }
  for (const [what, options] of Object.entries(failures)) {
    await check(`events/handler: ${what} is our failure`, [row(500), 1], async () => {
      const errors = []
      const result = await answer(await request(), {
        ...options,
        onError: (error) => void errors.push(error),
      })
      return [result, errors.length]
    })
  }
  await check('events/handler: hooks that fail change nothing', 401, async () => {
    const { status } = await answer(await request({ signed: { secret: 'other' } }), {
      onRejected: fail,
      onError: fail,
    })
    return status
  })
  await check('events/handler: a body that was read before is our failure', 500, async () => {
    const read = await request()
    await read.text()
    const { status } = await answer(read)
    return status
  })
  for (const [what, options] of Object.entries({
    'no secret': { secret: '' },
    'a window of nothing': { windowSeconds: 0 },
    'a trigger that is not known': { on: { NEW: () => undefined } },
  })) {
    await check(`events/handler: refuses ${what} at once`, 'configuration', async () => {
      const { code } = await failureOf(() => createEventHandler({ secret, ...options }))
      return code
    })
  }
}

async function checkReplays({ check }) {
  await check(
    'events/handler: handles a copy once, and again what failed',
    [[500, 200, 200, 200], 3],
    async () => {
      let calls = 0
      const handle = createEventHandler({
        secret,
        now,
        nonces: createMemoryNonceStore({ now }),
        on: {
          MESSAGE_INBOUND() {
            calls += 1
            if (calls === 1) throw new Error('at first')
          },
        },
        ...silent,
      })
      const statuses = []
      for (const nonce of ['a', 'a', 'a', 'b']) {
        const { status } = await handle(await request({ signed: { nonce } }))
        statuses.push(status)
      }
      return [statuses, calls]
    },
  )
  await check('events/handler: a forged copy burns no nonce', [401, 200], async () => {
    const options = { nonces: createMemoryNonceStore({ now }) }
    const forged = await answer(await request({ signed: { secret: 'other' } }), options)
    const genuine = await answer(await request(), options)
    return [forged.status, genuine.status]
  })
  await check('events/handler: of two copies at a time one is handled', [[200, 503], 1], async () => {
    let calls = 0
    const options = {
      nonces: createMemoryNonceStore({ now }),
      on: {
        MESSAGE_INBOUND: () =>
          new Promise((resolve) => {
            calls += 1
            setTimeout(resolve, 20)
          }),
      },
    }
    const answers = await Promise.all([answer(await request(), options), answer(await request(), options)])
    return [answers.map(({ status }) => status).toSorted((a, b) => a - b), calls]
  })
}

async function checkReceive({ check, record }) {
  await check('events/receive: gives the event', 'MESSAGE_INBOUND', async () => {
    const { trigger } = await receiveEvent(await request(), { secret, now })
    return trigger
  })
  await check('events/receive: throws what is wrong', ['mismatch', 'stale', 'not_json'], async () => {
    const wrong = [{ signed: { secret: 'other' } }, { signed: { timestamp: 1 } }, { body: '{' }]
    const errors = wrong.map(async (given) =>
      describe(await receiveEvent(await request(given), { secret, now }).catch((error) => error)),
    )
    return (await Promise.all(errors)).map(({ reason }) => reason)
  })
  await record('events/receive: the whole error', async () =>
    receiveEvent(await request({ signed: { timestamp: 1 } }), { secret, now }).catch((error) => error),
  )
}
