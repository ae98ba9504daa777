import { bearerToken, clientCredentials, createClient } from '@parlance/core'
import { expect, test, vi } from 'vitest'
import { accepted } from '../test/accepted.ts'
import { clientOver } from '../test/client-over.ts'
import type { Answer } from '../test/recording-fetch.ts'
import { refusal } from '../test/refusal.ts'
import { sendCardMessage } from './operations/send-card-message.ts'
import { sendTextMessage } from './operations/send-text-message.ts'

const text = { app_id: 'a', contact_id: 'c', text: 'x' }
const refused = (status: number, headers: Record<string, string> = {}): Response =>
  Response.json({ error: { code: status, message: 'No.', status: 'NAMED' } }, { status, headers })

test('fetches a new token once when the old one has expired, and then sends', async () => {
  const tokens = ['old', 'new']
  const seen: string[] = []
  const client = createClient({
    projectId: 'p',
    conversationRegion: 'eu',
    auth: clientCredentials({ keyId: 'k', keySecret: 's' }),
    async fetch(url, { headers }) {
      if (url.endsWith('/oauth2/token'))
        return Response.json({ access_token: tokens.shift(), expires_in: 3600, token_type: 'bearer' })
      seen.push(headers['authorization'] ?? '')
      if (seen.length > 1) return Response.json(accepted)
      return refused(401, {
        'www-authenticate': 'Bearer error="invalid_token", error_description="Jwt expired"',
      })
    },
  })
  expect(await sendTextMessage(client, text)).toEqual(accepted)
  expect(seen).toEqual(['Bearer old', 'Bearer new'])
})

test('sends again after 429, and not before the time that the API asks for', async () => {
  vi.useFakeTimers()
  try {
    const { client, asked } = clientOver(refused(429, { 'retry-after': '7' }), accepted)
    const sending = sendTextMessage(client, text)
    await vi.advanceTimersByTimeAsync(6_999)
    expect(asked).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(5_000)
    expect(await sending).toEqual(accepted)
    expect(asked).toHaveLength(2)
  } finally {
    vi.useRealTimers()
  }
})

test('gives up at once where the API asks for more time than there is', async () => {
  const { client, asked } = clientOver(refused(429, { 'retry-after': '90' }))
  expect(await refusal(sendTextMessage(client, text))).toMatchObject({
    code: 'api',
    operation: 'sendTextMessage',
    outcome: 'rejected',
    retryAfterMs: 90_000,
  })
  expect(asked).toHaveLength(1)
})

const cut: Answer = () =>
  new Response(
    new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"message_id":'))
        controller.error(new TypeError('terminated'))
      },
    }),
  )
const lost: Answer = () => Promise.reject(new TypeError('fetch failed'))

test.each<[string, Answer, object]>([
  ['500', refused(500), { code: 'api', status: 500, statusName: 'NAMED', outcome: 'unknown' }],
  ['503', refused(503), { code: 'api', status: 503, outcome: 'unknown' }],
  ['400', refused(400), { code: 'api', status: 400, apiMessage: 'No.', outcome: 'rejected' }],
  ['a cut body', cut, { code: 'connection', outcome: 'unknown' }],
  ['a lost connection', lost, { code: 'connection', outcome: 'unknown' }],
  ['broken JSON', () => new Response('{"message_id":"m'), { code: 'decode', outcome: 'unknown' }],
  ['an empty body', () => new Response(null, { status: 204 }), { code: 'decode', outcome: 'unknown' }],
  ['no message_id', { accepted_time: 'now' }, { code: 'decode', outcome: 'unknown' }],
  ['an empty message_id', { message_id: '' }, { code: 'decode', outcome: 'unknown' }],
  ['a message_id that is no text', { message_id: 5 }, { code: 'decode', outcome: 'unknown' }],
  ['a list', [accepted], { code: 'decode', outcome: 'unknown' }],
])('never sends twice after %s, and says what became of the message', async (_, answer, facts) => {
  const { client, asked } = clientOver(answer)
  const card = { app_id: 'a', contact_id: 'c', card_message: { title: 'x' } }
  expect(await refusal(sendCardMessage(client, card))).toMatchObject({
    operation: 'sendCardMessage',
    attempts: 1,
    ...facts,
  })
  expect(asked).toHaveLength(1)
})

test('sends again after an answer without a message_id where the caller allows it, and counts each try', async () => {
  const odd = { accepted_time: 'now' }
  const often = { retry: { sends: 'at-least-once', attempts: 2 } } as const
  const saved = clientOver(odd, accepted)
  expect(await sendTextMessage(saved.client, text, often)).toEqual(accepted)
  const given = clientOver(odd)
  expect(await refusal(sendTextMessage(given.client, text, often))).toMatchObject({
    code: 'decode',
    attempts: 2,
    outcome: 'unknown',
  })
})

test('ends with the reason of the signal, before and while it is asked', async () => {
  const { client, asked } = clientOver(
    ({ signal }) =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason))
      }),
  )
  const reason = new Error('changed my mind')
  await expect(sendTextMessage(client, text, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
  expect(asked).toEqual([])
  const controller = new AbortController()
  const sending = sendTextMessage(client, text, { signal: controller.signal })
  await expect.poll(() => asked).toHaveLength(1)
  controller.abort(reason)
  await expect(sending).rejects.toBe(reason)
})

test('passes on the deadline, the retries and the headers of one call', async () => {
  const seen: string[] = []
  let count = 0
  const client = createClient({
    projectId: 'p',
    conversationRegion: 'eu',
    auth: bearerToken('token'),
    fetch: (_, { headers, signal }) => {
      seen.push(headers['x-trace'] ?? '')
      count += 1
      if (count < 2) return Promise.resolve(refused(503))
      return new Promise((__, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason))
      })
    },
  })
  vi.useFakeTimers()
  try {
    const sending = sendTextMessage(client, text, {
      timeoutMs: 1_500,
      retry: { sends: 'at-least-once' },
      headers: { 'x-trace': 't' },
    })
    const failed = refusal(sending)
    await vi.advanceTimersByTimeAsync(1_500)
    expect(await failed).toMatchObject({ code: 'timeout', operation: 'sendTextMessage', outcome: 'unknown' })
    expect(seen).toEqual(['t', 't'])
  } finally {
    vi.useRealTimers()
  }
})
