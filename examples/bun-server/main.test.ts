import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createSandbox } from '@parlance/sandbox'
import { expect, it } from 'vitest'
import { checkReceiver } from '../testing/check-receiver.ts'
import { notRun } from '../testing/not-run.ts'
import { sentTexts } from '../testing/sent-texts.ts'
import { startServer } from '../testing/start-server.ts'

const secret = 'the-secret-of-the-webhook'
const folder = fileURLToPath(new URL('.', import.meta.url))
const bun = `${folder}node_modules/.bin/bun`

it('answers a genuine event once, and refuses all others', async (context) => {
  if (!existsSync(bun)) notRun(context, 'bun-server', 'no bun on this machine')
  const sandbox = createSandbox()
  await using server = await startServer({
    folder,
    sandbox,
    env: { SINCH_WEBHOOK_SECRET: secret },
    command: (preload) => [bun, 'run', '--preload', preload, '--no-install'],
  })

  await checkReceiver({ url: `${server.url}/webhooks`, secret, sandbox })

  expect((await fetch(server.url, { method: 'POST' })).status).toBe(404)
  expect(sentTexts(sandbox)).toHaveLength(1)
  sandbox.close()
})
