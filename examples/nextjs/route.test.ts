import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { checkReceiver } from '@parlance-examples/testing/check-receiver'
import { checkStop } from '@parlance-examples/testing/check-stop'
import { startServer } from '@parlance-examples/testing/start-server'
import { beforeAll, it } from 'vitest'

const next = 'node_modules/next/dist/bin/next'

beforeAll(async () => {
  // Whoever runs the tests was not asked.
  process.env['NEXT_TELEMETRY_DISABLED'] = '1'
  // Without any of the keys, as a pipeline builds.
  await promisify(execFile)(process.execPath, [next, 'build'], {
    cwd: import.meta.dirname,
    env: { PATH: process.env['PATH'], NEXT_TELEMETRY_DISABLED: '1' },
  })
})

it('answers a genuine event once, and refuses all others', async () => {
  await using server = await startServer(import.meta.dirname, [next, 'start'])
  await checkReceiver(server)
})

it('ends what it has begun before it stops', async () => {
  await using server = await startServer(import.meta.dirname, [next, 'start'])
  await checkStop(server)
})
