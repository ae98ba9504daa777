import {
  basicAuth,
  bearerToken,
  clientCredentials,
  clientOptionsFromEnv,
  createClient,
  path,
  withConfiguration,
} from '../../src/index.ts'
import { basicCanary, canaries } from '../canaries.ts'
import { caught } from '../caught.ts'
import { clientWith } from '../client-with.ts'
import { everything, allWords } from './everything.ts'
import { type FailurePath, failing, type Setting } from './failure-path.ts'
import { sent } from './sent.ts'

const { keyId, keySecret, givenToken } = canaries
const key = { keyId, keySecret }
const circle: Record<string, unknown> = { ...sent }
circle['circle'] = circle
const throwing = {
  toJSON() {
    throw new Error(allWords)
  },
}

const calls: readonly (readonly [string, Omit<Setting, 'fetch'>])[] = [
  ['a circle in the body', { spec: { body: circle } }],
  ['a body that throws', { spec: { body: throwing } }],
  ['a big integer in the body', { spec: { body: { ...sent, big: 1n } } }],
  ['a path that is not encoded', { spec: { path: `/v1/${allWords}` } }],
  ['a path with user info', { spec: { path: `//${sent.target}` } }],
  ['a query with half a surrogate pair', { spec: { query: { token: `${keySecret}\ud800` } } }],
  ['a query of objects', { spec: { query: { token: everything as never } } }],
  ['a header with a line break', { options: { headers: { authorisation: `${allWords}\r\nx: y` } } }],
  ['a header that is ours', { options: { headers: { authorization: `Basic ${basicCanary}` } } }],
  ['a header name that is none', { options: { headers: { [keySecret]: 'x' } } }],
  ['a header that is no text', { options: { headers: { token: everything as never } } }],
  ['a timeout that is a text', { options: { timeoutMs: keySecret as never } }],
  ['attempts that are a text', { options: { retry: { attempts: keySecret as never } } }],
  ['sends that are a text', { options: { retry: { sends: keySecret as never } } }],
  ['a signal that is a text', { options: { signal: keySecret as never } }],
]

const setups: readonly (readonly [string, () => unknown])[] = [
  ['a domain with user info', () => clientWith({ conversationDomain: sent.target as `https://${string}` })],
  ['a templates domain with user info', () => clientWith({ templatesDomain: sent.target })],
  ['a region that is a secret', () => clientWith({ conversationRegion: keySecret })],
  ['a templates region that is a secret', () => clientWith({ templatesRegion: keySecret })],
  ['a project that is a secret', () => clientWith({ projectId: keySecret })],
  ['an auth that is a secret', () => clientWith({ auth: key as never })],
  ['a fetch that is a secret', () => clientWith({ fetch: keySecret as never })],
  ['a limit that is a secret', () => clientWith({ maxResponseBytes: keySecret as never })],
  ['a token URL with user info', () => clientCredentials({ ...key, tokenUrl: sent.target })],
  ['a token URL that is a secret', () => clientCredentials({ ...key, tokenUrl: keySecret })],
  ['a key id with a colon', () => clientCredentials({ keyId: `${keyId}:`, keySecret })],
  ['a key secret with a blank', () => basicAuth({ keyId, keySecret: `${keySecret} ` })],
  ['a key secret that is an object', () => basicAuth({ keyId, keySecret: everything as never })],
  ['a token with a line break', () => bearerToken(`${givenToken}\n`)],
  ['a token that is an object', () => bearerToken(everything as never)],
  [
    'another configuration',
    () => withConfiguration(clientWith({ auth: clientCredentials(key) }), { conversationRegion: keySecret }),
  ],
  ['an environment without a project', () => clientOptionsFromEnv({ SINCH_KEY_SECRET: keySecret })],
  [
    'an environment with a bad key',
    () =>
      clientOptionsFromEnv({
        SINCH_PROJECT_ID: 'my-project',
        SINCH_CONVERSATION_REGION: 'eu',
        SINCH_KEY_ID: `${keyId}:`,
        SINCH_KEY_SECRET: keySecret,
      }),
  ],
  ['an id that is a secret', () => path`/${{ token: `${keySecret}\udfff` }}`],
  ['a client without options', () => createClient(key as never)],
]

const never = (): Promise<never> => Promise.reject(new Error('must not be called'))

/** Arguments and options that are refused. */
export const inputPaths: readonly FailurePath[] = [
  ...calls.map(([name, setting]): FailurePath => [name, () => failing({ fetch: never, ...setting })]),
  ...setups.map(([name, work]): FailurePath => [name, async () => ({ error: await caught(work), seen: [] })]),
]
