import { existsSync } from 'node:fs'
import { checkReceiver } from '@parlance-examples/testing/check-receiver'
import { isListening } from '@parlance-examples/testing/is-listening'
import { notRun } from '@parlance-examples/testing/not-run'
import { sentTexts } from '@parlance-examples/testing/sent-texts'
import { type StartedServer, startServer } from '@parlance-examples/testing/start-server'
import { expect, it, type TestContext } from 'vitest'

const deno = `${import.meta.dirname}/node_modules/deno/deno`

it('answers a genuine event once, and refuses all others', async (context) => {
  await using server = await start(context)
  await checkReceiver(server)
  const { status } = await fetch(new URL('/elsewhere', server.url), { method: 'POST' })
  expect(status).toBe(404)
})

it('ends the replies that it has begun before it stops', async (context) => {
  await using server = await start(context)
  const goOn = server.hold()
  await server.sandbox.receive({ identity: '+46701234567', text: 'Are you closing?' })
  const stopped = server.stop()
  await expect.poll(() => isListening(Number(new URL(server.url).port)), { timeout: 5000 }).toBe(false)
  expect(sentTexts(server.sandbox)).toEqual([])
  goOn()
  expect(await stopped, `it wrote: ${server.output()}`).toBe(0)
  expect(sentTexts(server.sandbox)).toEqual(['You wrote: Are you closing?'])
})

function start(context: TestContext): Promise<StartedServer> {
  if (!existsSync(deno)) notRun(context, 'deno-server', 'no deno on this machine')
  return startServer(
    import.meta.dirname,
    ['run', '--no-remote', '--allow-env', '--allow-net=0.0.0.0,127.0.0.1', 'server.ts'],
    { program: deno },
  )
}
