import { deepEqual, equal } from 'node:assert/strict'
import { listMessages } from '@parlance/conversation-messages'
import { createSandbox } from '@parlance/sandbox'
import { listen } from '@parlance/sandbox/node'
import { RequestFailedError } from '@sinch/sdk-core'
import { officialClient, ourClient } from './both-clients.ts'
import { drain } from './calls/drain.ts'
import type { Comparison } from './create-comparison.ts'
import { differencesOf } from './differences-of.ts'
import type { Journey } from './journey.ts'
import type { Report } from './report.ts'

/** Lists the nine messages that were sent: at once, in pages, by filters, and the last one. */
export const checkLists = async (
  { check }: Report,
  comparison: Comparison,
  { sandbox, messages, client, identity, asked }: Journey,
): Promise<void> => {
  const newest = [...sandbox.state.messages.keys()].toReversed()
  const areNewest = (listed: readonly { readonly id?: string }[]): void => {
    equal(newest.length, 9)
    const ids = listed.map(({ id }) => id)
    deepEqual(ids, newest)
  }
  const inPages = { app_id: sandbox.appId, page_size: 2 }

  await check('journey: lists with its iterator', async () => {
    areNewest(await drain(messages.list({ app_id: sandbox.appId, page_size: 1000 })))
  })
  await check('journey: lists five pages with its iterator, and so do we', async () => {
    for (const list of [() => drain(messages.list(inPages)), () => drain(listMessages(client, inPages))]) {
      const before = asked('listMessages')
      areNewest(await list())
      equal(asked('listMessages') - before, 5)
    }
  })
  await check('journey: lists page by page', async () => {
    let page = await messages.list(inPages)
    const listed = [...page.data]
    while (page.hasNextPage) {
      page = await page.nextPage()
      listed.push(...page.data)
    }
    areNewest(listed)
  })
  await check('journey: lists pages by tokens in base64', () => checkAwkwardTokens(comparison))
  await check('journey: lists by filters', async () => {
    const none = await drain(messages.list({ app_id: sandbox.appId, direction: 'TO_APP' }))
    const all = await drain(messages.list({ channel_identity: identity, channel: 'SMS', page_size: 1000 }))
    const old = await drain(messages.list({ end_time: new Date('2020-01-01T00:00:00Z') }))
    deepEqual([none.length, all.length, old.length], [0, 9, 0])
  })
  await check('journey: lists last messages with its iterator', async () => {
    const filters = {
      app_id: sandbox.appId,
      channel_identities: [identity],
      messages_source: 'CONVERSATION_SOURCE',
      page_size: 1,
    }
    const last = await drain(
      messages.listLastMessagesByChannelIdentity({ listLastMessagesByChannelIdentityRequestBody: filters }),
    )
    const ids = last.map(({ id }) => id)
    deepEqual(ids, newest.slice(0, 1))
  })
}

/** Two pages of a sandbox whose tokens hold signs that must be encoded. */
const checkAwkwardTokens = async (comparison: Comparison): Promise<string | undefined> => {
  const sandbox = createSandbox({ clock: 'manual', pageTokens: 'base64' })
  for (const text of ['first', 'second', 'third']) await sandbox.receive({ identity: '46701234567', text })
  const server = await listen(sandbox)
  try {
    const { host } = new URL(server.url)
    const inPages = { app_id: sandbox.appId, page_size: 2 }
    const ours = await drain(listMessages(ourClient(host, sandbox), inPages))
    equal(ours.length, 3)
    const theirs = await lengthOrStatus(drain(officialClient(host, sandbox).messages.list(inPages)))
    const known = comparison.judge('pages by tokens in base64', differencesOf(theirs, ours.length))
    return known.length > 0 ? `ours does; theirs ${known.join(' and ')}` : undefined
  } finally {
    await server.close()
  }
}

/** How many messages a list gives, or the status of the answer that ends it. */
const lengthOrStatus = async (listing: Promise<readonly unknown[]>): Promise<number> => {
  try {
    return (await listing).length
  } catch (error) {
    if (error instanceof RequestFailedError) return error.statusCode
    throw error
  }
}
