import { expectTypeOf } from 'vitest'
import {
  type AnyParlanceError,
  type Auth,
  type Client,
  type ClientOptions,
  type ErrorCode,
  type Outcome,
  type RequestOptions,
  basicAuth,
  bearerToken,
  bindClient,
  clientCredentials,
  createClient,
  isApiError,
  isParlanceError,
  request,
  withConfiguration,
} from './index.ts'

declare const auth: Auth
declare const client: Client
declare const error: unknown

// A region, or a whole base URL of one's own: one of them is needed.
createClient({ projectId: 'p', auth, conversationRegion: 'eu' })
createClient({ projectId: 'p', auth, conversationRegion: 'a-region-of-tomorrow' })
createClient({ projectId: 'p', auth, conversationDomain: 'https://my.app/api/sinch' })
createClient({
  projectId: 'p',
  auth,
  conversationDomain: 'https://my.app/api/sinch',
  conversationRegion: 'eu',
})
// @ts-expect-error -- neither
createClient({ projectId: 'p', auth })
// @ts-expect-error -- a host without its region
createClient({ projectId: 'p', auth, conversationDomain: 'conversation.api.sinch.com' })
// @ts-expect-error -- nobody asks
createClient({ projectId: 'p', conversationRegion: 'eu' })
// @ts-expect-error -- an unknown option
createClient({ projectId: 'p', auth, conversationRegion: 'eu', region: 'eu' })

// What may be left out may be undefined as well.
const optional = { signal: undefined, timeoutMs: undefined, retry: undefined, headers: undefined }
expectTypeOf(optional).toExtend<RequestOptions>()
createClient({ projectId: 'p', auth, conversationRegion: 'eu', timeoutMs: undefined, hooks: undefined })
createClient({
  projectId: 'p',
  auth,
  conversationRegion: 'eu',
  retry: { attempts: undefined, sends: undefined },
})
// @ts-expect-error -- a word that is none of the two
createClient({ projectId: 'p', auth, conversationRegion: 'eu', retry: { sends: 'always' } })

// Three kinds of auth, one type.
expectTypeOf(clientCredentials({ keyId: 'k', keySecret: 's' })).toEqualTypeOf<Auth>()
expectTypeOf(basicAuth({ keyId: 'k', keySecret: 's' })).toEqualTypeOf<Auth>()
expectTypeOf(bearerToken('t')).toEqualTypeOf<Auth>()
expectTypeOf(bearerToken(async ({ expired }) => (expired ? 'new' : 'old'))).toEqualTypeOf<Auth>()
// @ts-expect-error -- a function that gives no token
bearerToken(() => 7)

// A client is of one piece, and may not be written to.
expectTypeOf(withConfiguration(client, { conversationRegion: 'br' })).toEqualTypeOf<Client>()
// @ts-expect-error -- what is no configuration stays
withConfiguration(client, { projectId: 'other' })
// @ts-expect-error -- read only
client.projectId = 'other'
// The platform's own fetch fits.
expectTypeOf<typeof fetch>().toExtend<NonNullable<ClientOptions['fetch']>>()
expectTypeOf<AbortSignal>().toExtend<NonNullable<RequestOptions['signal']>>()

// The caller says what the API answers.
expectTypeOf(
  request<{ id: string }>(client, { operation: 'op', method: 'GET', path: '/v1/x' }),
).resolves.toEqualTypeOf<{ id: string }>()

// Bound functions keep what is left of their arguments, and their result.
const operations = {
  one: (by: Client, id: string, options?: RequestOptions) => Promise.resolve({ by, id, options }),
  two: (by: Client) => by.timeoutMs,
}
const bound = bindClient(client, operations)
expectTypeOf(bound.one).parameters.toEqualTypeOf<[id: string, options?: RequestOptions | undefined]>()
expectTypeOf(bound.two).toEqualTypeOf<() => number>()
// @ts-expect-error -- the client is there already
await bound.one(client, 'id')
// @ts-expect-error -- no operation
bindClient(client, { three: 3 })

// Errors narrow by their code and by guards.
if (isApiError(error)) expectTypeOf(error.status).toEqualTypeOf<number>()
if (isParlanceError(error)) {
  expectTypeOf(error).toEqualTypeOf<AnyParlanceError>()
  expectTypeOf(error.outcome).toEqualTypeOf<Outcome>()
  expectTypeOf<AnyParlanceError['code']>().toEqualTypeOf<ErrorCode>()
  if (error.code === 'api') expectTypeOf(error.details).toEqualTypeOf<readonly unknown[]>()
  // @ts-expect-error -- only some have one
  expectTypeOf(error.details)
}
