import { afterEach, expect, it } from 'vitest'
import { platformError } from '../test/answers.ts'
import { bearerToken, clientCredentials, createClient, request } from './index.ts'

const polluted: string[] = []
const pollute = (members: Record<string, unknown>): void => {
  for (const [name, value] of Object.entries(members)) {
    polluted.push(name)
    // oxlint-disable-next-line no-extend-native -- what an attacker would do
    Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true })
  }
}
afterEach(() => {
  for (const name of polluted.splice(0)) Reflect.deleteProperty(Object.prototype, name)
})

const settings = { projectId: 'my-project', conversationRegion: 'eu' }
const send = (auth = bearerToken(() => 'token'), fetch: () => Promise<Response>) => {
  let count = 0
  const client = createClient({ ...settings, auth, fetch: () => ((count += 1), fetch()) })
  const call = request(client, { operation: 'send', method: 'POST', path: '/v1/x', body: {} })
  return call.then(
    (value) => ({ value, count }),
    (error: unknown) => ({ error, count }),
  )
}
const lost = async (): Promise<never> => {
  throw new TypeError('fetch failed')
}

it.each([
  ['a code of no connection', { code: 'ECONNREFUSED' }],
  ['errors that never left', { errors: [{ code: 'ECONNREFUSED' }] }],
  ['an expired token', { expired: true }],
  ['a result', { result: { message_id: 'evil' } }],
  ['another try', { again: true, status: 429, retryAfterMs: 1 }],
])('a prototype with %s does not make a lost send another', async (_, members) => {
  pollute(members)
  const { error, count } = (await send(undefined, lost)) as { error?: unknown; count: number }
  expect(count).toBe(1)
  expect(error).toMatchObject({ code: 'connection', outcome: 'unknown' })
})

it.each<[string, () => Promise<Response>]>([
  ['rejects with nothing', () => Promise.reject(undefined)],
  ['answers nothing', async () => undefined as never],
])(
  'a prototype with a cause of no connection does not make a send another whose fetch %s',
  async (_, fetch) => {
    pollute({ cause: { code: 'ECONNREFUSED' } })
    const { error, count } = (await send(undefined, fetch)) as { error?: unknown; count: number }
    expect(count).toBe(1)
    expect(error).toMatchObject({ code: 'connection', outcome: 'unknown' })
  },
)

it('a prototype with a token gives none', async () => {
  pollute({ accessToken: 'evil', expiresAt: Date.now() + 3_600_000, access_token: 'evil', expires_in: 3600 })
  const auth = clientCredentials({ keyId: 'my-key', keySecret: 'my-secret' })
  const { error } = (await send(auth, async () => Response.json({}))) as { error?: unknown }
  expect(error).toMatchObject({ code: 'authentication' })
})

it('a connection error after the answer has come is a lost answer, not a request that never left', async () => {
  const body = new ReadableStream({
    pull: (controller) => controller.error(platformError('ECONNREFUSED')),
  })
  const { error, count } = (await send(undefined, async () => new Response(body))) as {
    error?: unknown
    count: number
  }
  expect(count).toBe(1)
  expect(error).toMatchObject({ code: 'connection', outcome: 'unknown' })
})

it.each(['post', ' POST', 'POST\r\n', undefined])(
  'the method %j is refused, not repeated',
  async (method) => {
    let count = 0
    const fetch = async () => ((count += 1), new Response(null, { status: 503 }))
    const client = createClient({ ...settings, auth: bearerToken('token'), fetch })
    const call = request(client, { operation: 'send', method: method as never, path: '/v1/x', body: {} })
    await expect(call).rejects.toMatchObject({ code: 'validation', property: 'method' })
    expect(count).toBe(0)
  },
)

it('a region that is malformed is named, also beside a domain of one’s own', () => {
  const auth = bearerToken('token')
  const options = {
    ...settings,
    auth,
    conversationRegion: 'EU',
    conversationDomain: 'https://my.app',
  } as const
  expect(() => createClient(options)).toThrow(expect.objectContaining({ property: 'conversationRegion' }))
})
