import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { checkReceiver } from '@parlance-examples/testing/check-receiver'
import { checkStop } from '@parlance-examples/testing/check-stop'
import { sandboxEnvironment } from '@parlance-examples/testing/sandbox-environment'
import { startServer } from '@parlance-examples/testing/start-server'
import { expect, it } from 'vitest'

const start = () => startServer(import.meta.dirname, ['server.ts'])

it('answers a genuine event once, and refuses all others', async () => {
  await using server = await start()
  await checkReceiver(server)
})

it('ends what it has begun before it stops', async () => {
  await using server = await start()
  await checkStop(server)
})

it.each([
  ['SINCH_KEY_ID', 'ConfigurationError: SINCH_KEY_ID '],
  ['SINCH_WEBHOOK_SECRET', 'ConfigurationError: secret '],
])('does not start without %s', async (name, named) => {
  const env = { ...sandboxEnvironment('http://127.0.0.1'), [name]: '' }
  const started = promisify(execFile)(process.execPath, ['server.ts'], { cwd: import.meta.dirname, env })
  await expect(started).rejects.toThrow(named)
})
