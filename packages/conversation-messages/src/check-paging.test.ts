import type { Client } from '@parlance/core'
import { expect, test } from 'vitest'
import { clientOver } from '../test/client-over.ts'
import { refusal } from '../test/refusal.ts'
import type { MessageList } from './message-list.ts'
import { listLastMessagesByChannelIdentity } from './operations/list-last-messages-by-channel-identity.ts'
import { listMessages } from './operations/list-messages.ts'

type Untyped = (client: Client, args: unknown) => MessageList
const lists: [string, Untyped][] = [
  ['listMessages', listMessages as unknown as Untyped],
  ['listLastMessagesByChannelIdentity', listLastMessagesByChannelIdentity as unknown as Untyped],
]

const wrong: [property: string, remedy: string, args: unknown][] = [
  ...[0, -1, 1001, 1.5, Number.NaN, Infinity, '10', null].map((page_size): [string, string, unknown] => [
    'page_size',
    'must be a whole number from 1 to 1000',
    { page_size },
  ]),
  ...[5, null, {}].map((page_token): [string, string, unknown] => [
    'page_token',
    'must be text',
    { page_token },
  ]),
  ...['app', 5, true, ['app']].map((args): [string, string, unknown] => ['args', 'must be an object', args]),
]

test.each(lists)('%s refuses what cannot be a page, and asks nothing', async (operation, list) => {
  for (const [property, remedy, args] of wrong) {
    const { client, asked } = clientOver({ messages: [] })
    const facts = {
      code: 'validation',
      property,
      operation,
      outcome: 'not_sent',
      message: `${operation}: ${property} ${remedy}`,
    }
    const messages = list(client, args)
    expect(await refusal(messages)).toMatchObject(facts)
    expect(await refusal(messages[Symbol.asyncIterator]().next())).toMatchObject(facts)
    expect(asked).toEqual([])
  }
})

test.each(lists)('%s takes the smallest and the largest page, and no filters at all', async (_, list) => {
  const { client, asked } = clientOver({ messages: [] })
  for (const args of [{ page_size: 1 }, { page_size: 1000 }, { page_size: undefined }, {}, undefined])
    await list(client, args)
  expect(asked).toHaveLength(5)
})
