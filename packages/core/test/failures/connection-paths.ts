import { canaries } from '../canaries.ts'
import { everything, allWords } from './everything.ts'
import { type FailurePath, failing } from './failure-path.ts'
import { isTokenUrl, tokenAnswer } from './token-answers.ts'

const { keyId, keySecret, accessToken, givenToken } = canaries

/** Errors that tell all they know, as platforms, proxies and instrumentation make them. */
const thrown: readonly (() => unknown)[] = [
  () => new TypeError(allWords),
  () => new TypeError('fetch failed', { cause: new Error(allWords) }),
  () => Object.assign(new Error('failed'), everything, { options: everything, request: everything }),
  () =>
    Object.assign(new Error('failed'), {
      code: keySecret,
      name: accessToken,
      errno: keyId,
      syscall: allWords,
    }),
  () => Object.assign(new Error('failed'), { code: `ERR_${keySecret}`, name: `${givenToken}Error` }),
  () => new AggregateError([new Error(allWords), everything], allWords, { cause: everything }),
  () => new DOMException(allWords, keySecret),
  () => allWords,
  () => everything,
  () => undefined,
  () => ({ cause: { cause: { cause: { message: allWords, code: allWords, toString: () => allWords } } } }),
  () => Object.assign(new Error(allWords), { cause: { code: 'ECONNREFUSED', message: allWords } }),
  () => Object.assign(new Error(allWords), { code: 'ECONNRESET', toJSON: () => allWords }),
  () => Object.create({ name: allWords, code: allWords, message: allWords }),
]

const throwing = (make: () => unknown): never => {
  throw make()
}

/** A fetch that fails, at once or later, at either place. */
export const connectionPaths: readonly FailurePath[] = thrown.flatMap((make, index) =>
  (['the API', 'the token endpoint'] as const).flatMap((where) =>
    (['throws', 'rejects'] as const).map((how): FailurePath => {
      const fetch = (url: string): Promise<Response> => {
        if (isTokenUrl(url) && where === 'the API') return Promise.resolve(tokenAnswer())
        return how === 'throws' ? throwing(make) : Promise.resolve().then(() => throwing(make))
      }
      return [`fetch ${how} ${index} at ${where}`, () => failing({ fetch })]
    }),
  ),
)
