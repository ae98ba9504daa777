import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { allCanaries, basicCanary, canaries, canariesIn, formsOf } from '../test/canaries.ts'
import { caught } from '../test/caught.ts'
import { clientWith } from '../test/client-with.ts'
import { answerPaths } from '../test/failures/answer-paths.ts'
import { connectionPaths } from '../test/failures/connection-paths.ts'
import { allWords, everything } from '../test/failures/everything.ts'
import { type FailurePath, failing } from '../test/failures/failure-path.ts'
import { inputPaths } from '../test/failures/input-paths.ts'
import { refusalPaths } from '../test/failures/refusal-paths.ts'
import { sent } from '../test/failures/sent.ts'
import { atApi, isTokenUrl, tokenAnswer } from '../test/failures/token-answers.ts'
import { tokenPaths } from '../test/failures/token-paths.ts'
import { shown } from '../test/shown.ts'
import { withResolvers } from '../test/with-resolvers.ts'
import { basicAuth, bearerToken, clientCredentials, type Hooks, request } from './index.ts'

const { keyId, keySecret, accessToken, givenToken } = canaries
const key = { keyId, keySecret }
const expired = { 'www-authenticate': 'Bearer error="invalid_token", error_description="Jwt expired"' }

const loud = (): never => {
  throw Object.assign(new Error(allWords), everything)
}

/** Runs paths; answers with those that end without an error, and with what each shows. */
async function leaksOf(paths: readonly FailurePath[]): Promise<string[]> {
  const found: string[] = []
  for (const [name, run] of paths) {
    const { error, seen } = await run()
    if (error === undefined) found.push(`${name} did not fail`)
    const leaked = new Set([error, ...seen].flatMap((value) => canariesIn(shown(value))))
    if (leaked.size > 0) found.push(`${name}: ${[...leaked].join(' ')}`)
  }
  return found
}

describe('secrets', () => {
  const printed: unknown[] = []
  beforeEach(() => {
    // A retry waits for no time at all.
    vi.spyOn(Math, 'random').mockReturnValue(0)
    for (const level of ['debug', 'log', 'info', 'warn', 'error', 'trace'] as const) {
      vi.spyOn(console, level).mockImplementation((...args) => void printed.push(args))
    }
  })
  afterEach(() => vi.restoreAllMocks())

  it('would be found by this check', () => {
    for (const [name, value] of Object.entries(allCanaries)) {
      for (const form of formsOf(value)) {
        const carriers = [
          new Error(form),
          new Error('x', { cause: { deep: { deeper: [[[[form]]]] } } }),
          Object.assign(new Error('x'), { toJSON: () => ({ form }) }),
          Object.defineProperty(() => undefined, 'hidden', { value: form }),
          Object.defineProperty(new Error('x'), 'stack', { value: form }),
          {
            get lazy() {
              return form
            },
          },
          new Map([[Symbol(form), 1]]),
          [form.slice(0, Math.ceil(form.length / 2 + 4))],
        ]
        for (const carrier of carriers) expect(canariesIn(shown(carrier))).toContain(name)
      }
    }
    expect(canariesIn(shown(new Error('nothing')))).toEqual([])
  })

  it('are more than twelve on more than two hundred paths', () => {
    const names = [...refusalPaths, ...tokenPaths, ...connectionPaths, ...answerPaths, ...inputPaths].map(
      ([name]) => name,
    )
    expect(new Set(names).size).toBe(names.length)
    expect(names.length).toBeGreaterThanOrEqual(200)
    expect(new Set(Object.values(allCanaries)).size).toBeGreaterThanOrEqual(12)
  })

  it.each([
    ['that the API writes, whatever it quotes', refusalPaths],
    ['on the way to a token', tokenPaths],
    ['that the platform throws', connectionPaths],
    ['of unusable answers, timeouts and aborts', answerPaths],
    ['of refused input', inputPaths],
  ])('are in no error %s, and nothing is printed', async (_, paths) => {
    expect(await leaksOf(paths)).toEqual([])
    expect(printed).toEqual([])
  })

  it('are in nothing that hooks are told, on tries that are repeated', async () => {
    const records: unknown[] = []
    const note = (record: unknown): void => void records.push(record)
    let count = 0
    const answers = [
      () => new Response(allWords, { status: 401, headers: expired }),
      () => Promise.reject(Object.assign(new Error(allWords), { code: 'ECONNREFUSED' })),
      () => new Response(allWords, { status: 429, headers: { 'retry-after': '0' } }),
      () => Response.json({}),
    ]
    let tokens = 0
    const client = clientWith({
      auth: clientCredentials(key),
      fetch: async (url) => {
        if (isTokenUrl(url)) return tokenAnswer((tokens += 1) > 1 ? accessToken : canaries.refusedToken)
        return answers[count++]?.() ?? Response.error()
      },
      hooks: { onRequest: note, onResponse: note, onRetry: note, onToken: note },
    })
    await request(
      client,
      { operation: 'createWebhook', method: 'POST', path: '/v1/webhooks', body: sent },
      { retry: { attempts: 4 } },
    )
    expect(records.length).toBeGreaterThan(10)
    expect(canariesIn(shown(records))).toEqual([])
  })

  it('are not brought out by hooks that throw them', async () => {
    const hooks: Hooks = { onRequest: loud, onResponse: loud, onRetry: loud, onToken: loud }
    const paths = [401, 429, 500].map((status): FailurePath => [
      `hooks at ${status}`,
      () =>
        failing({
          fetch: atApi(async () => new Response(allWords, { status })),
          client: { hooks },
          options: { retry: { attempts: 2, sends: 'at-least-once' } },
        }),
    ])
    expect(await leaksOf(paths)).toEqual([])
  })

  it.each([
    ['clientCredentials', () => clientCredentials(key)],
    ['basicAuth', () => basicAuth(key)],
    ['bearerToken with a token', () => bearerToken(givenToken)],
    ['bearerToken with a function', () => bearerToken(() => givenToken)],
  ])('are not on a client made with %s, before and after a call', async (_, auth) => {
    const client = clientWith({ auth: auth(), fetch: atApi(async () => Response.json({})) })
    expect(canariesIn(shown(client))).toEqual([])
    await request(client, { operation: 'getApp', method: 'GET', path: '/v1/apps' })
    expect(canariesIn(shown(client))).toEqual([])
    expect(await caught(() => structuredClone(client))).toBeInstanceOf(DOMException)
  })

  it('of the token that one call was sent with stay hidden when another call has a newer one', async () => {
    const tokens = [givenToken, accessToken, 'cn-third']
    let given = 0
    const { promise: first, resolve: answerFirst } = withResolvers<Response>()
    const client = clientWith({
      auth: bearerToken(() => tokens[given++] ?? ''),
      fetch: async (_, { headers }) =>
        headers['authorization'] === `Bearer ${givenToken}` ? first : Response.json({}),
    })
    const read = { operation: 'getApp', method: 'GET', path: '/v1/apps' } as const
    const failed = caught(request(client, read))
    await request(client, read)
    await request(client, read)
    answerFirst(Response.json({ error: { message: `bad token ${givenToken}` } }, { status: 403 }))
    expect(canariesIn(shown(await failed))).toEqual([])
  })

  it('of a renewed token stay hidden: the refused one and the new one', async () => {
    let tokens = 0
    const client = clientWith({
      auth: clientCredentials(key),
      fetch: async (url) =>
        isTokenUrl(url)
          ? tokenAnswer((tokens += 1) > 1 ? accessToken : canaries.refusedToken)
          : Response.json(
              {
                error: { message: `refused ${canaries.refusedToken} and ${accessToken} and ${basicCanary}` },
              },
              { status: 401, headers: expired },
            ),
    })
    const error = await caught(request(client, { operation: 'getApp', method: 'GET', path: '/v1/apps' }))
    expect(tokens).toBe(2)
    expect(canariesIn(shown(error))).toEqual([])
  })

  it('of a body stay hidden when the caller changes the body meanwhile', async () => {
    const body: Record<string, unknown> = { secret: canaries.webhookSecret }
    const client = clientWith({
      fetch: async () => {
        delete body['secret']
        return Response.json({ error: { message: `not ${canaries.webhookSecret}` } }, { status: 400 })
      },
    })
    const spec = { operation: 'createWebhook', method: 'POST', path: '/v1/webhooks', body } as const
    expect(canariesIn(shown(await caught(request(client, spec))))).toEqual([])
  })

  it('of which one is the beginning of another are taken out whole', async () => {
    const body = { token: 'abcdef', secret: `abcdef${canaries.webhookSecret}` }
    const client = clientWith({
      fetch: async () => Response.json({ error: { message: `not ${body.secret}` } }, { status: 400 }),
    })
    const spec = { operation: 'createWebhook', method: 'POST', path: '/v1/webhooks', body } as const
    expect(canariesIn(shown(await caught(request(client, spec))))).toEqual([])
  })

  it('with half a surrogate pair do not hide the refusal', async () => {
    const body = { secret: `half \ud800 ${canaries.webhookSecret}` }
    const client = clientWith({
      fetch: async () => Response.json({ error: { message: `not ${body.secret}` } }, { status: 400 }),
    })
    const spec = { operation: 'createWebhook', method: 'POST', path: '/v1/webhooks', body } as const
    expect(await caught(request(client, spec))).toMatchObject({ code: 'api', status: 400 })
  })

  it('that are no more than a letter, as in tests, leave the API its words', async () => {
    const client = clientWith({
      auth: basicAuth({ keyId: 'k', keySecret: 's' }),
      fetch: async () =>
        Response.json({ error: { status: 'NOT_FOUND', message: 'No such task' } }, { status: 404 }),
    })
    const error = await caught(request(client, { operation: 'getApp', method: 'GET', path: '/v1/apps' }))
    expect(error).toMatchObject({ statusName: 'NOT_FOUND', apiMessage: 'No such task' })
  })

  it('leave the rest of what the API says as it is', async () => {
    const { error } = await failing({
      fetch: atApi(async () =>
        Response.json(
          {
            error: {
              code: 400,
              status: 'INVALID_ARGUMENT',
              message: `Field [secret] must not be ${canaries.webhookSecret}, said key ${keyId}`,
              details: [
                {
                  '@type': 'type.googleapis.com/google.rpc.BadRequest',
                  field: 'app_id',
                  secret: 'x',
                  n: 1,
                  b: null,
                },
              ],
            },
          },
          { status: 400 },
        ),
      ),
    })
    expect(error).toMatchObject({
      message:
        'createWebhook: the API answered 400 INVALID_ARGUMENT: Field [secret] must not be [concealed], said key [concealed]',
      details: [{ '@type': 'type.googleapis.com/google.rpc.BadRequest', field: 'app_id', n: 1, b: null }],
    })
  })
})
