import { getResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { apiClient } from '../test/api-client.ts'
import { createSandbox } from './create-sandbox.ts'
import { handlers } from './msw.ts'

describe('handlers without interception', () => {
  const sandbox = createSandbox({ clock: 'manual' })
  const answer = (url: string) => getResponse(handlers(sandbox), new Request(url, { method: 'POST' }))

  test.each([
    'https://auth.sinch.com/oauth2/token',
    'https://eu.auth.sinch.com/oauth2/token',
    'https://us.conversation.api.sinch.com/v1/projects/p/messages:send',
    'https://br.conversation.api.sinch.com/v1/projects/p/messages:send?x=y',
  ])('answer %s', async (url) => {
    expect((await answer(url))?.status).toBe(401)
  })

  test.each([
    'https://example.com/oauth2/token',
    'https://conversation.api.sinch.com.example.com/v1/projects/p/messages',
    'https://us.template.api.sinch.com/v2/projects/p/templates',
  ])('leave %s alone', async (url) => {
    expect(await answer(url)).toBeUndefined()
  })

  test('break the connection where a fault does', async () => {
    sandbox.faults.next({ kind: 'reset' })
    expect(await answer('https://us.conversation.api.sinch.com/v1/projects/p/messages')).toMatchObject({
      type: 'error',
    })
  })
})

describe('handlers in a server', () => {
  const sandbox = createSandbox({ clock: 'manual' })
  const server = setupServer(...handlers(sandbox))
  const client = apiClient(sandbox, { fetch: (url, init) => fetch(url, init) })
  beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
  afterEach(() => sandbox.faults.clear())
  afterAll(() => server.close())

  test('serve token endpoint and API', async () => {
    const { body } = await client.token()
    const authorization = `Bearer ${body.access_token}`
    const sender = apiClient(sandbox, { authorization, fetch: (url, init) => fetch(url, init) })
    const { message_id } = (await sender.send()).body
    expect((await sender.ask('GET', `/messages/${message_id}`)).body.id).toBe(message_id)
  })

  test('pass faults on', async () => {
    sandbox.faults.next({ kind: 'reset' })
    await expect(client.send()).rejects.toThrow(TypeError)
    sandbox.faults.next({ kind: 'cut-body' })
    await expect(client.send()).rejects.toThrow(TypeError)
    sandbox.faults.next({ kind: 'silence' })
    await expect(
      client.raw('GET', '/messages', undefined, { signal: AbortSignal.timeout(20) }),
    ).rejects.toThrow(/timeout/)
    expect((await client.send()).status).toBe(200)
  })
})
