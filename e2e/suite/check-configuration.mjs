import { bearerToken, bindClient, createClient, withConfiguration } from '@parlance/core'
import { getMessage } from '@parlance/conversation-messages'
import { failureOf } from './describe.mjs'
import { clientOf } from './client-of.mjs'
import { fakeApi, json } from './fake-api.mjs'

const good = { projectId: 'project', conversationRegion: 'eu', auth: bearerToken('token') }

const refused = [
  [{ projectId: undefined }, 'projectId'],
  [{ projectId: 'a/b' }, 'projectId'],
  [{ auth: undefined }, 'auth'],
  [{ conversationRegion: undefined }, 'conversationRegion'],
  [{ conversationRegion: '' }, 'conversationRegion'],
  [{ conversationRegion: 'EU' }, 'conversationRegion'],
  [{ conversationRegion: 'eu.evil.example/' }, 'conversationRegion'],
  [{ conversationDomain: 'http://api.example' }, 'conversationDomain'],
  [{ conversationDomain: 'ftp://127.0.0.1' }, 'conversationDomain'],
  [{ conversationDomain: 'https://user:secret@api.example' }, 'conversationDomain'],
  [{ conversationDomain: 'https://api.example/?a=b' }, 'conversationDomain'],
  [{ conversationDomain: 'https://api.example/#a' }, 'conversationDomain'],
  [{ conversationDomain: 'https://api.example/../b' }, 'conversationDomain'],
  [{ conversationDomain: 'http://localhost.evil.example' }, 'conversationDomain'],
  [{ conversationDomain: 'https://ex\u00E4mple.se' }, 'conversationDomain'],
  [{ timeoutMs: 0 }, 'timeoutMs'],
  [{ timeoutMs: Number.NaN }, 'timeoutMs'],
  [{ timeoutMs: 2 ** 31 }, 'timeoutMs'],
  [{ retry: { attempts: 11 } }, 'retry.attempts'],
  [{ retry: { sends: 'always' } }, 'retry.sends'],
  [{ fetch: 'fetch' }, 'fetch'],
]

const origins = [
  [{}, 'https://eu.conversation.api.sinch.com'],
  [{ conversationRegion: 'us' }, 'https://us.conversation.api.sinch.com'],
  [{ conversationDomain: 'api.example' }, 'https://eu.api.example'],
  [{ conversationDomain: 'http://127.0.0.1:4010' }, 'http://127.0.0.1:4010'],
  [{ conversationDomain: 'http://[::1]:4010' }, 'http://[::1]:4010'],
  [{ conversationDomain: 'https://my.app/api/sinch' }, 'https://my.app/api/sinch'],
]

const told = (property) => ({
  name: 'ConfigurationError',
  code: 'configuration',
  property,
  outcome: 'not_sent',
  attempts: 0,
})

export async function checkConfiguration({ check }) {
  for (const [options, property] of refused) {
    await check(`core/configuration: refuses ${show(options)}`, told(property), () =>
      failureOf(() => createClient({ ...good, ...options })),
    )
  }
  await check(
    'core/configuration: makes the origin of region and domain',
    origins.map(([, origin]) => origin),
    () => origins.map(([options]) => createClient({ ...good, ...options }).conversationUrl),
  )
  await check(
    'core/configuration: another region is another client, whose functions can be bound',
    ['eu.conversation.api.sinch.com', 'us.conversation.api.sinch.com'],
    async () => {
      const api = fakeApi(() => json({ id: 'm' }))
      const client = clientOf(api)
      await getMessage(client, { message_id: 'm' })
      const { get } = bindClient(withConfiguration(client, { conversationRegion: 'us' }), { get: getMessage })
      await get({ message_id: 'm' })
      return api.calls.map(({ host }) => host)
    },
  )
  await check('core/configuration: a client is frozen, and shows no secret', [true, false], () => {
    const client = createClient({ ...good, auth: bearerToken('a-secret-token') })
    return [Object.isFrozen(client), JSON.stringify(client).includes('a-secret-token')]
  })
}

const show = (options) =>
  Object.entries(options)
    .map(([name, value]) => `${name} ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`)
    .join()
