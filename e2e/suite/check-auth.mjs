import {
  basicAuth,
  bearerToken,
  clientCredentials,
  clientOptionsFromEnv,
  createClient,
  withConfiguration,
} from '@parlance/core'
import { getMessage, sendTextMessage } from '@parlance/conversation-messages'
import { clientOf, to } from './client-of.mjs'
import { describe, failureOf } from './describe.mjs'
import { accepted, fakeApi, json, refusal } from './fake-api.mjs'

const key = { keyId: 'key', keySecret: 'a-secret-key' }
const expired = refusal(401, {
  'www-authenticate': 'Bearer error="invalid_token", error_description="The token has expired"',
})
const env = {
  SINCH_PROJECT_ID: 'project',
  SINCH_KEY_ID: 'key',
  SINCH_KEY_SECRET: 'a-secret-key',
  SINCH_CONVERSATION_REGION: 'br',
}

const refusedHere = {
  name: 'ConfigurationError',
  code: 'configuration',
  property: 'keySecret',
  outcome: 'not_sent',
  attempts: 0,
}

export async function checkAuth(table, place) {
  await checkBearer(table)
  if (place.isPage) await checkPage(table)
  else await checkServer(table)
}

async function checkBearer({ check }) {
  await check(
    'core/auth: a token function is asked again once the API says expired',
    { given: [false, true], sent: ['Bearer token-1', 'Bearer token-2'] },
    async () => {
      const given = []
      const api = fakeApi(expired, accepted)
      const auth = bearerToken(async (context) => `token-${given.push(context.expired)}`)
      await sendTextMessage(clientOf(api, { auth }), { ...to, text: 'x' })
      return { given, sent: api.calls.map(({ authorization }) => authorization) }
    },
  )
  await check(
    'core/auth: a token function that fails is an error, and nothing is sent',
    {
      name: 'AuthenticationError',
      code: 'authentication',
      outcome: 'not_sent',
      attempts: 0,
      operation: 'sendTextMessage',
      sent: 0,
    },
    async () => {
      const api = fakeApi(accepted)
      const auth = bearerToken(() => Promise.reject(new Error('no')))
      const error = await failureOf(sendTextMessage(clientOf(api, { auth }), { ...to, text: 'x' }))
      return { ...error, sent: api.calls.length }
    },
  )
}

/** Everybody can read what is in memory here: a secret is refused, whatever it is asked for. */
async function checkPage({ checkHere }) {
  await checkHere('core/auth: clientCredentials, where a bundler has put a process', refusedHere, () =>
    failureOf(() => withProcess(() => clientCredentials(key))),
  )
  await checkHere('core/auth: clientCredentials', refusedHere, () => failureOf(() => clientCredentials(key)))
  await checkHere('core/auth: basicAuth', refusedHere, () => failureOf(() => basicAuth(key)))
  await checkHere('core/auth: clientOptionsFromEnv', refusedHere, () =>
    failureOf(() => clientOptionsFromEnv(env)),
  )
}

/** Bundlers bring a `process` along for packages that ask for one. */
function withProcess(work) {
  const had = Object.hasOwn(globalThis, 'process')
  if (!had) globalThis.process = { env: {}, browser: true, versions: {} }
  try {
    return work()
  } finally {
    if (!had) delete globalThis.process
  }
}

async function checkServer({ checkHere }) {
  await checkHere(
    'core/auth: clientCredentials',
    {
      tokens: [
        {
          method: 'POST',
          host: 'auth.sinch.com',
          path: '/oauth2/token',
          search: '',
          body: 'grant_type=client_credentials',
          authorization: `Basic ${btoa('key:a-secret-key')}`,
          type: 'application/x-www-form-urlencoded',
        },
      ],
      sent: 20,
      authorizations: ['Bearer token-1'],
    },
    async () => {
      const api = fakeApi(accepted)
      const client = clientOf(api, { auth: clientCredentials(key) })
      await Promise.all(
        Array.from({ length: 20 }, (_, index) => sendTextMessage(client, { ...to, text: `${index}` })),
      )
      const authorizations = new Set(api.calls.map(({ authorization }) => authorization))
      return { tokens: api.tokens, sent: api.calls.length, authorizations: [...authorizations] }
    },
  )
  await checkHere('core/auth: basicAuth', [`Basic ${btoa('key:a-secret-key')}`], async () => {
    const api = fakeApi(accepted)
    await sendTextMessage(clientOf(api, { auth: basicAuth(key) }), { ...to, text: 'x' })
    return api.calls.map(({ authorization }) => authorization)
  })
  await checkHere('core/auth: clientOptionsFromEnv', 'https://br.conversation.api.sinch.com', () => {
    const { conversationUrl } = createClient(clientOptionsFromEnv(env))
    return conversationUrl
  })
  await checkHere('core/auth: one token serves every region', { tokens: 1, hosts: 2 }, async () => {
    const api = fakeApi(() => json({ id: 'm' }))
    const client = clientOf(api, { auth: clientCredentials(key) })
    await getMessage(client, { message_id: 'm' })
    await getMessage(withConfiguration(client, { conversationRegion: 'us' }), { message_id: 'm' })
    return { tokens: api.tokens.length, hosts: new Set(api.calls.map(({ host }) => host)).size }
  })
  await checkHere('core/auth: an expired token is renewed once', { tokens: 2, sent: 2 }, async () => {
    const api = fakeApi(expired, accepted)
    await sendTextMessage(clientOf(api, { auth: clientCredentials(key) }), { ...to, text: 'x' })
    return { tokens: api.tokens.length, sent: api.calls.length }
  })
  await checkHere(
    'core/auth: a refused key',
    {
      name: 'AuthenticationError',
      code: 'authentication',
      status: 401,
      outcome: 'not_sent',
      attempts: 0,
      operation: 'sendTextMessage',
      leaks: false,
    },
    async () => {
      const answer = { error: 'invalid_client', error_description: 'a-secret-key is wrong' }
      const client = clientOf({ fetch: async () => json(answer, 401) }, { auth: clientCredentials(key) })
      const error = await sendTextMessage(client, { ...to, text: 'x' }).catch((thrown) => thrown)
      return { ...describe(error), leaks: JSON.stringify([error, error.message]).includes('a-secret-key') }
    },
  )
}
