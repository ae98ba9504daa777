import { bearerToken, bindClient, createClient } from '@parlance/core'
import { expect, test } from 'vitest'
import { accepted } from '../test/accepted.ts'
import { clientOver } from '../test/client-over.ts'
import * as operations from './index.ts'

test('exports these functions and no other values', () => {
  expect(Object.keys(operations)).toMatchInlineSnapshot(`
    [
      "deleteMessage",
      "getMessage",
      "listLastMessagesByChannelIdentity",
      "listMessages",
      "sendCardMessage",
      "sendCarouselMessage",
      "sendChoiceMessage",
      "sendContactInfoMessage",
      "sendListMessage",
      "sendLocationMessage",
      "sendMediaMessage",
      "sendMessage",
      "sendTemplateMessage",
      "sendTextMessage",
      "updateMessage",
    ]
  `)
})

test('works without its first argument', async () => {
  const { client, asked } = clientOver(accepted, { messages: [] })
  const bound = bindClient(client, operations)
  const { message_id } = await bound.sendTextMessage({ app_id: 'a', contact_id: 'c', text: 'x' })
  expect(message_id).toBe('m-1')
  expect(await bound.listMessages({ app_id: 'a' })).toEqual({ messages: [] })
  expect(asked.map(({ method }) => method)).toEqual(['POST', 'GET'])
})

test('throws nothing, whatever the arguments: what is wrong is told when it is awaited', () => {
  const client = createClient({ projectId: 'p', conversationRegion: 'eu', auth: bearerToken('token') })
  for (const operation of Object.values(operations)) {
    const untyped = operation as unknown as (...args: unknown[]) => PromiseLike<unknown>
    const nothing = untyped(operation === operations.listMessages ? undefined : client)
    if (nothing instanceof Promise) nothing.catch(() => undefined)
    expect(nothing).toHaveProperty('then')
  }
})
