import { expect, it } from 'vitest'
import { createFakeApi } from '../test/fake-api.ts'
import { clientOf, read, send } from '../test/sending.ts'
import { bindClient } from './index.ts'

it('gives the same functions without the first argument', async () => {
  const api = createFakeApi()
  const client = clientOf(api)
  const messages = bindClient(client, { send, read })
  expect(Object.keys(messages)).toEqual(['send', 'read'])
  expect(await messages.send('seven')).toMatchObject({ message_id: 'message' })
  expect(api.ledger.get('seven')).toBe(1)
  const signal = AbortSignal.abort('enough')
  await expect(messages.read({ signal })).rejects.toBe('enough')
})

it('binds each client apart, and copes with functions that fail at once', () => {
  const one = clientOf(createFakeApi(), { projectId: 'one' })
  const two = clientOf(createFakeApi(), { projectId: 'two' })
  const operations = {
    nameOf: ({ projectId }: { projectId: string }) => projectId,
    fail: () => {
      throw new RangeError('at once')
    },
  }
  expect(bindClient(one, operations).nameOf()).toBe('one')
  expect(bindClient(two, operations).nameOf()).toBe('two')
  expect(() => bindClient(one, operations).fail()).toThrow(RangeError)
})
