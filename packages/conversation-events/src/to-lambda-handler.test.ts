import { describe, expect, it } from 'vitest'
import { eventRequest } from '../test/requests.ts'
import { secret } from '../test/signed.ts'
import { createEventHandler } from './create-event-handler.ts'
import { fromLambdaEvent, type LambdaEvent } from './from-lambda-event.ts'
import { receiveEvent } from './receive-event.ts'
import { toLambdaHandler } from './to-lambda-handler.ts'

const body = '{"message":{"id":"é 🔥"}}'
const headers = Object.fromEntries((await eventRequest(body)).headers)
const lists = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]))
const upper = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value]))

const events: [string, LambdaEvent][] = [
  [
    'a REST API (version 1)',
    { httpMethod: 'POST', headers: upper, multiValueHeaders: lists, body, requestContext: { stage: 'x' } },
  ],
  ['an HTTP API (version 2)', { headers, body, requestContext: { http: { method: 'POST' } } }],
  [
    'a function URL that encodes',
    {
      headers,
      body: Buffer.from(body).toString('base64'),
      isBase64Encoded: true,
      requestContext: { http: { method: 'POST' } },
    },
  ],
  [
    'a load balancer with lists',
    { httpMethod: 'POST', headers: null, multiValueHeaders: lists, body, isBase64Encoded: false },
  ],
]

describe('an event of AWS Lambda', () => {
  const received: unknown[] = []
  const rejected: string[] = []
  const handler = toLambdaHandler(
    createEventHandler({
      secret,
      unhandled: (event) => received.push(event),
      onRejected: ({ reason }) => rejected.push(reason),
    }),
  )

  it.each(events)('from %s is received', async (_, event) => {
    received.length = 0
    expect(await handler(event)).toEqual({ statusCode: 200, headers: {}, body: '' })
    expect(received).toEqual([{ message: { id: 'é 🔥' }, trigger: 'MESSAGE_INBOUND' }])
    expect(await receiveEvent(fromLambdaEvent(event), { secret })).toEqual(received[0])
  })

  it.each<[string, Partial<LambdaEvent>, number, string]>([
    ['a GET', { httpMethod: 'GET' }, 405, 'method'],
    ['a GET of version 2', { requestContext: { http: { method: 'GET' } } }, 405, 'method'],
    [
      'a header twice',
      { multiValueHeaders: { ...lists, 'x-sinch-webhook-signature': ['a', 'a'] } },
      401,
      'malformed',
    ],
    ['another body', { body: `${body} ` }, 401, 'mismatch'],
    ['no body', { body: null }, 401, 'mismatch'],
    ['what is not base64', { body: '%%%', isBase64Encoded: true }, 400, 'unreadable'],
    ['no headers', { headers: undefined }, 415, 'content_type'],
  ])('with %s is refused', async (_, over, statusCode, reason) => {
    const answer = await handler({ headers, body, ...over })
    expect(answer).toEqual({ statusCode, headers: statusCode === 405 ? { allow: 'POST' } : {}, body: '' })
    expect(rejected.pop()).toBe(reason)
  })
})

it('answers only when the work that was to go on is done, since Lambda stops with the answer', async () => {
  const done: string[] = []
  const later = async (what: string) => {
    await new Promise((resolve) => setTimeout(resolve, 20))
    done.push(what)
  }
  const handler = toLambdaHandler(
    createEventHandler({
      secret,
      on: {
        MESSAGE_INBOUND: (_, { waitUntil }) => waitUntil(later('reply').then(() => waitUntil(later('log')))),
      },
    }),
  )
  const answer = await handler({ httpMethod: 'POST', headers, body })
  expect({ done, status: answer.statusCode }).toEqual({ done: ['reply', 'log'], status: 200 })
})

it('reads single headers where the lists are empty', async () => {
  const handler = toLambdaHandler(createEventHandler({ secret }))
  const answer = await handler({ httpMethod: 'POST', headers, multiValueHeaders: {}, body })
  expect(answer.statusCode).toBe(200)
})

it('answers only when hooks that take their time are done', async () => {
  const done: string[] = []
  const later = async (what: string) => {
    await new Promise((resolve) => setTimeout(resolve, 20))
    done.push(what)
  }
  const on = { MESSAGE_INBOUND: () => Promise.reject(new Error('database')) }
  const hooks = { onError: () => later('error'), onRejected: () => later('rejected') }
  const handler = toLambdaHandler(createEventHandler({ secret, on, ...hooks }))
  expect((await handler({ httpMethod: 'POST', headers, body })).statusCode).toBe(500)
  expect(done).toEqual(['error'])
  expect((await handler({ httpMethod: 'POST', headers, body: '{}' })).statusCode).toBe(401)
  expect(done).toEqual(['error', 'rejected'])
})
