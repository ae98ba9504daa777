import { checkReceiver } from '@parlance-examples/testing/check-receiver'
import { sentTexts } from '@parlance-examples/testing/sent-texts'
import { startWorker } from '@parlance-examples/testing/start-worker'
import { expect, it } from 'vitest'

it('answers a genuine event once, and refuses all others', async () => {
  await using worker = await startWorker(import.meta.dirname)
  await checkReceiver(worker)
})

it('shares one token among its requests, and sends nothing again when an answer is lost', async () => {
  await using worker = await startWorker(import.meta.dirname)
  const { sandbox } = worker

  sandbox.faults.next({ kind: 'accepted-then-lost', operation: 'sendMessage' })
  await sandbox.receive({ identity: '+46701234567', text: 'one' })
  await expect.poll(() => sentTexts(sandbox)).toEqual(['You wrote: one'])
  await sandbox.receive({ identity: '+46701234567', text: 'two' })
  await expect.poll(() => sentTexts(sandbox)).toEqual(['You wrote: one', 'You wrote: two'])

  // A refusal would make the API deliver again what has been answered.
  const inbound = sandbox.state.webhooks.filter(({ trigger }) => trigger === 'MESSAGE_INBOUND')
  expect(inbound.map(({ status }) => status)).toEqual([200, 200])
  const operations = sandbox.state.requests.map(({ operation }) => operation)
  expect(operations).toEqual(['issueToken', 'sendMessage', 'sendMessage'])
})
