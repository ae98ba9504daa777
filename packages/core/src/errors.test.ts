import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { failing, json, platformError, refusal, silent } from '../test/answers.ts'
import type { Answer } from '../test/asked.ts'
import { failure, stopClock } from '../test/clock.ts'
import { createFakeApi } from '../test/fake-api.ts'
import { clientOf, send } from '../test/sending.ts'
import {
  ApiError,
  AuthenticationError,
  ConfigurationError,
  ConnectionError,
  DecodeError,
  ParlanceError,
  TimeoutError,
  ValidationError,
  createClient,
  isApiError,
  isAuthenticationError,
  isConfigurationError,
  isConnectionError,
  isDecodeError,
  isParlanceError,
  isTimeoutError,
  isValidationError,
} from './index.ts'

beforeEach(stopClock)
afterEach(() => {
  vi.useRealTimers()
})

const failed = (api: Answer, token?: Answer): Promise<Record<string, unknown>> =>
  failure(send(clientOf(createFakeApi({ api, token })), 'one', { retry: { attempts: 1 } }))

const family = [
  {
    code: 'configuration',
    type: ConfigurationError,
    guard: isConfigurationError,
    make: async () => failure((async () => createClient({} as never))()),
  },
  {
    code: 'validation',
    type: ValidationError,
    guard: isValidationError,
    make: () => failure(send(clientOf(createFakeApi()), 'one', { headers: { 'a b': 'c' } })),
  },
  {
    code: 'authentication',
    type: AuthenticationError,
    guard: isAuthenticationError,
    make: () => failed(silent, refusal(401)),
  },
  { code: 'api', type: ApiError, guard: isApiError, make: () => failed(refusal(400)) },
  {
    code: 'connection',
    type: ConnectionError,
    guard: isConnectionError,
    make: () => failed(failing(platformError('ECONNRESET'))),
  },
  { code: 'timeout', type: TimeoutError, guard: isTimeoutError, make: () => failed(silent) },
  { code: 'decode', type: DecodeError, guard: isDecodeError, make: () => failed(() => new Response('x')) },
]

describe.each(family)('an error of code $code', ({ code, type, guard, make }) => {
  it('is told apart by its code, its guard, its class and its name', async () => {
    const error = await make()
    expect(error['code']).toBe(code)
    expect(family.filter((other) => other.guard(error))).toEqual([expect.objectContaining({ code, guard })])
    expect(isParlanceError(error)).toBe(true)
    expect(error).toBeInstanceOf(type)
    expect(error).toBeInstanceOf(ParlanceError)
    expect(error).toBeInstanceOf(Error)
    expect(error['name']).toBe(type.name)
    expect(String(error['stack'])).toContain(`${type.name}: `)
  })

  it('goes whole through JSON and back', async () => {
    const error = await make()
    const copy: unknown = JSON.parse(JSON.stringify(error))
    const { stack: _, ...members } = Object.fromEntries(
      Object.getOwnPropertyNames(error).map((name) => [name, error[name]]),
    )
    expect(copy).toEqual({ ...members, name: type.name })
    expect(copy).toMatchObject({ code, message: error['message'], outcome: error['outcome'] })
    expect(Object.keys(Object(copy))).toEqual(expect.arrayContaining(['attempts', 'outcome']))
  })

  it('says in one line what failed', async () => {
    const { message } = await make()
    expect(message).toMatch(/^[^\n]{10,300}$/)
  })
})

describe('a guard', () => {
  it('knows an error of another copy of the package', () => {
    const foreign = Object.assign(new Error('x'), { code: 'api', outcome: 'rejected', attempts: 1 })
    expect(isApiError(foreign)).toBe(true)
    expect(isParlanceError(foreign)).toBe(true)
    expect(isTimeoutError(foreign)).toBe(false)
  })

  it.each([
    undefined,
    null,
    'api',
    0,
    {},
    { code: 'api', outcome: 'rejected' },
    new Error('api'),
    Object.assign(new Error('x'), { code: 'api' }),
    Object.assign(new Error('x'), { code: 'ECONNRESET', outcome: 'unknown' }),
    new DOMException('x', 'AbortError'),
  ])('refuses what is no error of ours: %o', (value) => {
    expect([isParlanceError, ...family.map(({ guard }) => guard)].some((guard) => guard(value))).toBe(false)
  })
})

describe('what an error of the API tells', () => {
  it('is what the API told: status, name, words and details', async () => {
    const details = [
      { '@type': 'type.googleapis.com/google.rpc.BadRequest', fieldViolations: [{ field: 'app_id' }] },
    ]
    const error = { code: 400, message: 'Field [message] is mandatory', status: 'INVALID_ARGUMENT', details }
    const { message, ...facts } = await failed(() => json({ error }, 400))
    expect(facts).toMatchObject({
      status: 400,
      statusName: 'INVALID_ARGUMENT',
      apiMessage: 'Field [message] is mandatory',
      details,
      operation: 'sendMessage',
      attempts: 1,
      outcome: 'rejected',
    })
    expect(message).toMatch(/^sendMessage: .*400.*INVALID_ARGUMENT.*Field \[message\] is mandatory/)
  })

  it.each([
    ['the form of neighbours', { code: 'syntax_invalid', text: 'Bad.' }, 'Bad.'],
    ['problem details', { type: 'about:blank', title: 'Title', detail: 'Bad.' }, 'Bad.'],
    ['problem details without a detail', { type: 'about:blank', title: 'Bad.' }, 'Bad.'],
    ['the form of OAuth2', { error: 'invalid_request', error_description: 'Bad.' }, 'Bad.'],
    ['something else', { hello: 'world' }, undefined],
  ])('is read from %s, too', async (_, body, apiMessage) => {
    expect((await failed(() => json(body, 400)))['apiMessage']).toBe(apiMessage)
  })

  it('is the status alone where a proxy answers with a page', async () => {
    const error = await failed(() => new Response('<!doctype html>Oops', { status: 502 }))
    expect(error).toMatchObject({ status: 502, details: [], outcome: 'unknown' })
    expect(error).not.toHaveProperty('apiMessage')
    expect(error).not.toHaveProperty('statusName')
  })
})

describe('the cause', () => {
  it('is a name and a code and nothing else: platforms quote secrets in their messages', async () => {
    const error = await failed(failing(platformError('ECONNRESET', { path: 'secret-path' })))
    expect(error['cause']).toEqual({ name: 'TypeError', code: 'ECONNRESET' })
    expect(JSON.stringify(error)).not.toContain('secret')
  })
})
