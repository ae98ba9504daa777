import { fileURLToPath } from 'node:url'
import { createSandbox } from '@parlance/sandbox'
import { expect, it } from 'vitest'
import { checkReceiver } from '../testing/check-receiver.ts'
import { sentTexts } from '../testing/sent-texts.ts'
import { startWorker } from '../testing/start-worker.ts'

const secret = 'the-secret-of-the-webhook'
const folder = fileURLToPath(new URL('.', import.meta.url))

it('answers a genuine event once, and refuses all others', async () => {
  const sandbox = createSandbox()
  await using worker = await startWorker({ folder, sandbox, secret })
  await checkReceiver({ url: worker.url, secret, sandbox })
  expect(sentTexts(sandbox)).toHaveLength(1)
})

it('shares one token among its requests, and sends nothing again when an answer is lost', async () => {
  let target = ''
  const sandbox = createSandbox({
    webhooks: [{ target: (request) => fetch(new Request(target, request)), secret }],
  })
  await using worker = await startWorker({ folder, sandbox, secret })
  target = worker.url

  sandbox.faults.next({ kind: 'accepted-then-lost', operation: 'sendMessage' })
  await sandbox.receive({ identity: '+46701234567', text: 'one' })
  await expect.poll(() => sentTexts(sandbox)).toEqual(['You wrote: one'])
  await sandbox.receive({ identity: '+46701234567', text: 'two' })
  await expect.poll(() => sentTexts(sandbox)).toEqual(['You wrote: one', 'You wrote: two'])

  const operations = sandbox.state.requests.map(({ operation }) => operation)
  expect(operations).toEqual(['issueToken', 'sendMessage', 'sendMessage'])
})
