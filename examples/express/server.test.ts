import { checkParsedJson } from '@parlance-examples/testing/check-parsed-json'
import { checkReceiver } from '@parlance-examples/testing/check-receiver'
import { checkStop } from '@parlance-examples/testing/check-stop'
import { startServer } from '@parlance-examples/testing/start-server'
import { it } from 'vitest'

const start = () => startServer(import.meta.dirname, ['server.ts'])

it('answers a genuine event once, and refuses all others; elsewhere JSON is parsed', async () => {
  await using server = await start()
  await checkReceiver(server)
  await checkParsedJson(server)
})

it('ends what it has begun before it stops', async () => {
  await using server = await start()
  await checkStop(server)
})
