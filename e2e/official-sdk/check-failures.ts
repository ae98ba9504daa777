import { equal, match } from 'node:assert/strict'
import { sendTextMessage } from '@parlance/conversation-messages'
import { createSandbox } from '@parlance/sandbox'
import { listen } from '@parlance/sandbox/node'
import { officialClient } from './both-clients.ts'
import type { Comparison } from './create-comparison.ts'
import { differencesOf } from './differences-of.ts'
import { failureOf } from './failure-of.ts'
import type { Journey } from './journey.ts'
import type { Report } from './report.ts'

/** What the official SDK makes of the sandbox's refusals and faults. */
export const checkFailures = async (
  { check }: Report,
  comparison: Comparison,
  { sandbox, host, messages, client, identity, asked }: Journey,
): Promise<void> => {
  const send = (app_id = sandbox.appId, channel = 'SMS') =>
    messages.sendTextMessage({
      sendMessageRequestBody: {
        app_id,
        recipient: { identified_by: { channel_identities: [{ channel, identity }] } },
        message: { text_message: { text: 'x' } },
      },
    })

  await check('failures: an id that is not known', async () => {
    const failure = await failureOf(messages.get({ message_id: '01NOTTHERE' }))
    equal(failure.statusCode, 404)
    match(String(failure.data), /NOT_FOUND/)
  })
  await check('failures: an app that is not known', async () => {
    const failure = await failureOf(send('01NOTTHERE'))
    equal(failure.statusCode, 404)
    match(String(failure.data), /01NOTTHERE/)
  })
  await check('failures: a channel that is none', async () => {
    const failure = await failureOf(send(undefined, 'PIGEON'))
    equal(failure.statusCode, 400)
    match(String(failure.data), /channel_identities.*INVALID_ARGUMENT/s)
  })
  await check('failures: a secret that is wrong', async () => {
    const other = officialClient(host, { ...sandbox, keySecret: 'wrong' }).messages
    const failure = await failureOf(other.list())
    equal(failure.statusCode, 401)
    match(String(failure.data), /invalid_client/)
  })
  await check('failures: a project that is not known', async () => {
    const other = officialClient(host, { ...sandbox, projectId: 'other' }).messages
    const { statusCode } = await failureOf(other.list())
    match(String(statusCode), /^40[34]$/)
  })
  await check('failures: a fault of the server is told, and not tried again', async () => {
    const before = asked('sendMessage')
    sandbox.faults.next({ kind: 'status', status: 500, operation: 'sendMessage' })
    equal((await failureOf(send())).statusCode, 500)
    equal(asked('sendMessage') - before, 1)
  })
  await check('failures: an API that is busy for a moment', async () => {
    const busy = { kind: 'rate-limit', operation: 'sendMessage', retryAfter: 0 } as const
    sandbox.faults.next(busy)
    const official = (await failureOf(send())).statusCode
    sandbox.faults.next(busy)
    const recipient_identities = [{ channel: 'SMS', identity }]
    const args = { app_id: sandbox.appId, recipient_identities, text: 'x' }
    const ours = (await sendTextMessage(client, args)).message_id && 'sent'
    const known = comparison.judge('a send to a busy API', differencesOf(official, ours))
    return known.length > 0 ? `ours sends; theirs ${known.join(' and ')}` : undefined
  })
  await check('failures: a token that has expired is replaced, and the send goes out once', async () => {
    const before = { tokens: asked('issueToken'), messages: sandbox.state.messages.size }
    sandbox.faults.next({ kind: 'expired-token', operation: 'sendMessage' })
    await send()
    equal(asked('issueToken') - before.tokens, 1)
    equal(sandbox.state.messages.size - before.messages, 1)
  })
  await check('failures: a token endpoint that is busy is asked again', async () => {
    const before = asked('issueToken')
    sandbox.faults.next({ kind: 'rate-limit', operation: 'issueToken', retryAfter: 0 })
    await officialClient(host, sandbox).messages.list()
    equal(asked('issueToken') - before, 2)
  })
  await check('failures: a token tells when it ends, and is renewed before', async () => {
    const short = createSandbox({ tokenLifetimeSeconds: 59 })
    const server = await listen(short)
    try {
      const other = officialClient(new URL(server.url).host, short).messages
      await other.list()
      await other.list()
      const operations = short.state.requests.map(({ operation }) => operation)
      equal(operations.join(), 'issueToken,listMessages,issueToken,listMessages')
    } finally {
      short.close()
      await server.close()
    }
  })
}
