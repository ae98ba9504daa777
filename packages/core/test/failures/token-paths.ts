import { type Auth, bearerToken, clientCredentials, type TokenStore } from '../../src/index.ts'
import { basicCanary, canaries, formsOf } from '../canaries.ts'
import { echoes, statuses } from './echoes.ts'
import { everything, allWords } from './everything.ts'
import { type FailurePath, failing } from './failure-path.ts'
import { failingStream } from './failing-stream.ts'
import { turned } from './refusal-paths.ts'
import { storeOf } from './store-of.ts'
import { atApi } from './token-answers.ts'

const { keyId, keySecret, accessToken, givenToken } = canaries
const words = [keyId, keySecret, basicCanary].flatMap(formsOf)

const refusals: FailurePath[] = statuses.flatMap((status, row) =>
  echoes.flatMap((echo, column): FailurePath[] => {
    if ((row + column) % 3 > 0) return []
    const answer = (): Response => new Response(echo(turned(words, row), row), { status })
    return [
      [`${status} of the token endpoint, answer ${column}`, () => failing({ fetch: async () => answer() })],
    ]
  }),
)

const answers: readonly (() => Response)[] = [
  () => new Response(''),
  () => new Response(`<p>${words.join(' ')}</p>`),
  () => new Response(JSON.stringify(words)),
  () => Response.json({ access_token: `${keySecret} with a blank` }),
  () => Response.json({ access_token: [keySecret], keyId }),
  () => Response.json({ access_token: '', [keySecret]: keyId }),
  () => new Response(`{"access_token":"${accessToken}`),
  () => new Response(JSON.stringify({ access_token: accessToken }).padEnd(11_000_000)),
  () => new Response(failingStream(`{"access_token":"${accessToken}`)),
]

const failingStore: TokenStore = {
  get: () => Promise.reject(new Error(allWords)),
  set: () => {
    throw new Error(allWords)
  },
  delete: () => Promise.reject(new Error(allWords)),
}
const throwing = (): never => {
  throw new Error(allWords, { cause: everything })
}
const auths: readonly (readonly [string, Auth])[] = [
  ['a token function that throws', bearerToken(throwing)],
  ['a token function that rejects', bearerToken(async () => throwing())],
  ['a token function that gives an object', bearerToken(async () => everything as never)],
  ['a token function that gives two lines', bearerToken(async () => `${givenToken}\r\n${givenToken}`)],
  ['a store that fails', clientCredentials({ ...canaries, tokenStore: failingStore })],
  [
    'a store of nonsense',
    clientCredentials({ ...canaries, tokenStore: { ...storeOf(''), get: async () => allWords as never } }),
  ],
]

/** No token: refusals, broken answers, failing functions and stores. */
export const tokenPaths: readonly FailurePath[] = [
  ...refusals,
  ...answers.map((answer, index): FailurePath => [
    `a broken token answer ${index}`,
    () => failing({ fetch: async () => answer() }),
  ]),
  ...auths.map(([name, auth]): FailurePath => [
    name,
    () => failing({ auth, fetch: atApi(async () => new Response(words.join(' '), { status: 400 })) }),
  ]),
]
