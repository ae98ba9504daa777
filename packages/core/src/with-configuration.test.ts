import { describe, expect, it } from 'vitest'
import { read } from '../test/calls.ts'
import { clientWith } from '../test/client-with.ts'
import { recordingFetch } from '../test/recording-fetch.ts'
import { clientCredentials, request, withConfiguration } from './index.ts'

describe('withConfiguration', () => {
  it('gives a new client elsewhere, all else equal, and leaves the first as it was', () => {
    const hooks = { onRequest() {} }
    const client = clientWith({ timeoutMs: 5, maxResponseBytes: 6, retry: { attempts: 7, sends: 'at-least-once' }, hooks }) // oxfmt-ignore
    const other = withConfiguration(client, { conversationRegion: 'us' })
    expect(client.conversationUrl).toBe('https://eu.conversation.api.sinch.com')
    expect(other).toMatchObject({
      projectId: 'my-project',
      conversationUrl: 'https://us.conversation.api.sinch.com',
      templatesUrl: 'https://us.template.api.sinch.com',
      timeoutMs: 5,
      maxResponseBytes: 6,
      retry: { attempts: 7, sends: 'at-least-once' },
    })
    expect(other.auth).toBe(client.auth)
    expect(other.hooks.onRequest).toBe(hooks.onRequest)
    expect(Object.isFrozen(other)).toBe(true)
  })

  it('shares the token', async () => {
    const fetch = recordingFetch()
    const client = clientWith({ fetch, auth: clientCredentials({ keyId: 'k', keySecret: 's' }) })
    await Promise.all([
      request(client, read),
      request(withConfiguration(client, { conversationRegion: 'us' }), read),
      request(withConfiguration(client, { conversationDomain: 'https://my.app' }), read),
    ])
    expect(fetch.all.map(({ url }) => new URL(url).host).toSorted()).toEqual([
      'auth.sinch.com',
      'eu.conversation.api.sinch.com',
      'my.app',
      'us.conversation.api.sinch.com',
    ])
  })

  it('may be repeated; each member stays until it is changed', () => {
    const one = withConfiguration(clientWith(), {
      templatesRegion: 'br',
      conversationDomain: 'http://127.0.0.1:4010',
    })
    const two = withConfiguration(one, { templatesDomain: 'example.com' })
    expect(two).toMatchObject({
      conversationUrl: 'http://127.0.0.1:4010',
      templatesUrl: 'https://br.example.com',
    })
    const three = withConfiguration(two, { conversationDomain: 'conversation.api.sinch.com' })
    expect(three.conversationUrl).toBe('https://eu.conversation.api.sinch.com')
  })

  it('takes an absent member for no change', () => {
    const client = clientWith({ conversationDomain: 'https://my.app', templatesRegion: 'us' })
    const changes = {
      conversationRegion: undefined,
      conversationDomain: undefined,
      templatesRegion: undefined,
    }
    const { conversationUrl, templatesUrl } = withConfiguration(client, changes)
    expect([conversationUrl, templatesUrl]).toEqual([client.conversationUrl, client.templatesUrl])
  })

  it.each([
    [{ conversationRegion: 'EU' }, 'conversationRegion'],
    [{ templatesRegion: '' }, 'templatesRegion'],
    [{ conversationDomain: 'http://example.com' }, 'conversationDomain'],
    [{ templatesDomain: 'a b' }, 'templatesDomain'],
  ])('names what is wrong: %j', (changes, property) => {
    expect(() => withConfiguration(clientWith(), changes)).toThrow(
      expect.objectContaining({ code: 'configuration', property }),
    )
  })

  it('changes where the API is, and nothing else', () => {
    const changes = { conversationRegion: 'us', projectId: 'other', timeoutMs: 1 }
    expect(withConfiguration(clientWith(), changes)).toMatchObject({
      projectId: 'my-project',
      timeoutMs: 60_000,
    })
  })
})
