import { type Auth, basicAuth, bearerToken, clientCredentials } from '../../src/index.ts'
import { basicCanary, canaries, formsOf } from '../canaries.ts'
import { echoes, statuses } from './echoes.ts'
import { type FailurePath, failing } from './failure-path.ts'
import { sent } from './sent.ts'
import { storeOf } from './store-of.ts'
import { atApi } from './token-answers.ts'

const { keyId, keySecret, accessToken, storedToken, givenToken, headerValue } = canaries
const key = { keyId, keySecret }
const ofKey = [keyId, keySecret, basicCanary]

/** Ways to authorise, and the secrets of each. */
const auths: readonly (readonly [string, () => Auth, readonly string[]])[] = [
  ['client credentials', () => clientCredentials(key), [...ofKey, accessToken]],
  [
    'a stored token',
    () => clientCredentials({ ...key, tokenStore: storeOf(storedToken) }),
    [...ofKey, storedToken],
  ],
  ['basic auth', () => basicAuth(key), ofKey],
  ['a fixed token', () => bearerToken(givenToken), [givenToken]],
  ['a token function', () => bearerToken(async () => givenToken), [givenToken]],
  ["an auth of the caller's", () => ({ authorize: () => `Bearer ${givenToken}` }), [givenToken]],
]

/** What a service that is called by this auth knows, in every form in which it may quote it. */
export const quotable = (known: readonly string[]): string[] =>
  [
    ...known,
    headerValue,
    canaries.webhookSecret,
    canaries.clientSecret,
    canaries.channelToken,
    canaries.channelKey,
    canaries.senderKey,
    sent.target,
  ].flatMap(formsOf)

/** The same words, beginning with another: each comes first once, and is cut by a limit of length once. */
export const turned = (words: readonly string[], turn: number): string[] => [
  ...words.slice(turn % words.length),
  ...words.slice(0, turn % words.length),
]

/** Every status with every form of an answer that quotes. */
export const refusalPaths: readonly FailurePath[] = auths.flatMap(([name, auth, known], kind) =>
  statuses.flatMap((status, row) =>
    echoes.flatMap((echo, column): FailurePath[] => {
      const turn = (kind * statuses.length + row) * echoes.length + column
      // Each auth meets each status and each form of an answer; the first of them in all pairs.
      if (kind > 0 && (row + column) % 5 !== kind - 1) return []
      const answer = (): Response => new Response(echo(turned(quotable(known), turn), turn), { status })
      return [
        [
          `${status}, answer ${column}, ${name}`,
          () => failing({ auth: auth(), fetch: atApi(async () => answer()) }),
        ],
      ]
    }),
  ),
)
