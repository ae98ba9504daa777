import { describe, expect, it } from 'vitest'
import { caught } from '../test/caught.ts'
import { read } from '../test/calls.ts'
import { recordingFetch } from '../test/recording-fetch.ts'
import { clientOptionsFromEnv, createClient, request } from './index.ts'

const env = {
  SINCH_PROJECT_ID: 'my-project',
  SINCH_KEY_ID: 'my-key',
  SINCH_KEY_SECRET: 'my-secret',
  SINCH_CONVERSATION_REGION: 'eu',
}

describe('clientOptionsFromEnv', () => {
  it.each([
    ['an object', env],
    ['an object on no prototype', Object.assign(Object.create(null), env)],
    ['frozen bindings with other things beside', Object.freeze({ ...env, KV: { get() {} }, PORT: 8080 })],
    ['values with blanks around them', Object.fromEntries(Object.entries(env).map(([name, value]) => [name, ` ${value}\n`]))], // oxfmt-ignore
    ['a proxy', new Proxy(env, {})],
  ])('reads %s', async (_, variables) => {
    const fetch = recordingFetch()
    await request(createClient({ ...clientOptionsFromEnv(variables), fetch }), read)
    const [token, call] = fetch.all
    expect(token).toMatchObject({
      url: 'https://auth.sinch.com/oauth2/token',
      headers: { authorization: `Basic ${btoa('my-key:my-secret')}` },
    })
    expect(call?.url).toBe(`https://eu.conversation.api.sinch.com${read.path}`)
  })

  it("reads the process's own environment", () => {
    const before = { ...process.env }
    Object.assign(process.env, env)
    try {
      expect(createClient(clientOptionsFromEnv(process.env))).toMatchObject({ projectId: 'my-project' })
    } finally {
      for (const name of Object.keys(env)) delete process.env[name]
      Object.assign(process.env, before)
    }
  })

  it.each(Object.keys(env))('names %s when it is missing, blank or no text', (name) => {
    for (const value of [undefined, null, '', '  ', 5, {}]) {
      expect(() => clientOptionsFromEnv({ ...env, [name]: value })).toThrow(
        expect.objectContaining({ code: 'configuration', property: name, message: `${name} must be set in the environment` }), // oxfmt-ignore
      )
    }
    const { [name as keyof typeof env]: _, ...rest } = env
    expect(() => clientOptionsFromEnv(rest)).toThrow(expect.objectContaining({ property: name }))
    expect(() => clientOptionsFromEnv(Object.create(env))).toThrow(
      expect.objectContaining({ property: 'SINCH_PROJECT_ID' }),
    )
  })

  it.each([undefined, null])('names the first variable when there is no environment: %s', async (none) => {
    expect(await caught(() => clientOptionsFromEnv(none as never))).toMatchObject({
      code: 'configuration',
      property: 'SINCH_PROJECT_ID',
    })
  })

  it('gives options that others may override and complete', () => {
    const client = createClient({ ...clientOptionsFromEnv(env), conversationRegion: 'us', timeoutMs: 5 })
    expect(client).toMatchObject({ conversationUrl: 'https://us.conversation.api.sinch.com', timeoutMs: 5 })
  })
})
