import { existsSync } from 'node:fs'
import { checkReceiver } from '@parlance-examples/testing/check-receiver'
import { checkStop } from '@parlance-examples/testing/check-stop'
import { notRun } from '@parlance-examples/testing/not-run'
import { type StartedServer, startServer } from '@parlance-examples/testing/start-server'
import { expect, it, type TestContext } from 'vitest'

const bun = `${import.meta.dirname}/node_modules/bun/bin/bun.exe`

it('answers a genuine event once, and refuses all others', async (context) => {
  await using server = await start(context)
  await checkReceiver(server)
  const { status } = await fetch(new URL('/elsewhere', server.url), { method: 'POST' })
  expect(status).toBe(404)
})

it('ends what it has begun before it stops', async (context) => {
  await using server = await start(context)
  await checkStop(server)
})

function start(context: TestContext): Promise<StartedServer> {
  if (!existsSync(bun)) notRun(context, 'bun-server', 'no bun on this machine')
  return startServer(import.meta.dirname, ['run', '--no-install', 'server.ts'], { program: bun })
}
