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
const deno = `${folder}node_modules/.bin/deno`

it('answers a genuine event once, and refuses all others', async (context) => {
  if (!existsSync(deno)) notRun(context, 'deno-server', 'no deno on this machine')
  const sandbox = createSandbox()
  await using server = await startServer({
    folder,
    sandbox,
    env: { SINCH_WEBHOOK_SECRET: secret },
    command: (preload) => [
      deno,
      'run',
      '--preload',
      preload,
      '--no-remote',
      '--allow-env',
      '--allow-net=0.0.0.0,127.0.0.1',
    ],
  })

  await checkReceiver({ url: `${server.url}/webhooks`, secret, sandbox })

  expect((await fetch(server.url, { method: 'POST' })).status).toBe(404)
  expect(sentTexts(sandbox)).toHaveLength(1)
  sandbox.close()
})
