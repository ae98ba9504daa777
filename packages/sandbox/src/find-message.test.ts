import { describe, expect, test } from 'vitest'
import { apiClient } from '../test/api-client.ts'
import { createSandbox } from './create-sandbox.ts'

const createThree = () =>
  createSandbox({
    clock: 'manual',
    region: 'eu',
    apps: [
      { id: 'talks' },
      { id: 'forgets', processing_mode: 'DISPATCH' },
      { id: 'keeps', processing_mode: 'DISPATCH', dispatch_retention_policy: { ttl_days: 2 } },
    ],
  })

describe('a stored message', () => {
  test('is read, changed and deleted by its id', async () => {
    const client = apiClient(createThree())
    const { message_id } = (await client.send({ message_metadata: 'before' })).body
    const path = `/messages/${message_id}`
    expect((await client.ask('GET', path)).body).toMatchObject({ id: message_id, metadata: 'before' })
    const changed = await client.ask('PATCH', path, { metadata: 'after' })
    expect(changed.body).toMatchObject({ id: message_id, metadata: 'after' })
    expect((await client.ask('GET', path)).body).toEqual(changed.body)
    expect(await client.ask('DELETE', path)).toMatchObject({ status: 200, body: {} })
    for (const method of ['GET', 'DELETE']) {
      expect(await client.ask(method, path)).toMatchObject({
        status: 404,
        body: { error: { message: `Message [${message_id}] not found`, status: 'NOT_FOUND' } },
      })
    }
    expect((await client.ask('GET', '/messages')).body.messages).toEqual([])
  })

  test('goes on its way when it is deleted', async () => {
    const sandbox = createThree()
    const client = apiClient(sandbox)
    const { message_id } = (await client.send()).body
    await client.ask('DELETE', `/messages/${message_id}`)
    await sandbox.clock.advance(1000)
    expect(sandbox.state.messages.get(message_id)).toMatchObject({ status: 'DELIVERED', isKept: false })
  })

  test.each([{}, { metadata: 1 }, { metadata: 'x'.repeat(1025) }])('is not changed by %j', async (body) => {
    const client = apiClient(createThree())
    const { message_id } = (await client.send({ message_metadata: 'before' })).body
    expect((await client.ask('PATCH', `/messages/${message_id}`, body)).status).toBe(400)
    expect((await client.ask('GET', `/messages/${message_id}`)).body.metadata).toBe('before')
  })

  test('is found in the source of its mode only, and only where it is retained', async () => {
    const sandbox = createThree()
    const client = apiClient(sandbox)
    const statuses = async (different: object) => {
      const { message_id } = (await client.send(different)).body
      const of = async (source: string) =>
        (await client.ask('GET', `/messages/${message_id}?messages_source=${source}`)).status
      return [await of('CONVERSATION_SOURCE'), await of('DISPATCH_SOURCE')]
    }
    expect(await statuses({ app_id: 'talks' })).toEqual([200, 404])
    expect(await statuses({ app_id: 'talks', processing_strategy: 'DISPATCH_ONLY' })).toEqual([404, 404])
    expect(await statuses({ app_id: 'forgets' })).toEqual([404, 404])
    expect(await statuses({ app_id: 'keeps' })).toEqual([404, 200])
    expect((await client.ask('GET', '/messages/m?messages_source=ELSEWHERE')).status).toBe(400)
  })

  test('of dispatch mode is gone after the days of the policy', async () => {
    const sandbox = createThree()
    const client = apiClient(sandbox)
    const { message_id } = (await client.send({ app_id: 'keeps' })).body
    const path = `/messages/${message_id}?messages_source=DISPATCH_SOURCE`
    await sandbox.clock.advance(2 * 86_400_000 - 1)
    expect((await client.ask('GET', path)).status).toBe(200)
    await sandbox.clock.advance(1)
    expect((await client.ask('GET', path)).status).toBe(404)
  })

  test('is not found in another region', async () => {
    const sandbox = createThree()
    const { message_id } = (await apiClient(sandbox).send()).body
    const abroad = apiClient(sandbox, { url: 'https://br.conversation.api.sinch.com' })
    expect((await abroad.ask('GET', `/messages/${message_id}`)).status).toBe(404)
    expect((await abroad.ask('GET', '/messages')).body.messages).toEqual([])
  })
})
