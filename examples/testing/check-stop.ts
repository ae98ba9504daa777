import { once } from 'node:events'
import { request as startRequest } from 'node:http'
import { signEvent } from '@parlance/conversation-events'
import { expect } from 'vitest'
import { isListening } from './is-listening.ts'
import { sentTexts } from './sent-texts.ts'
import type { StartedServer } from './start-server.ts'
import { unusualBody } from './unusual-body.ts'

/** That a server which is told to stop first ends what it has begun: a request half read, and replies under way. */
export async function checkStop(server: StartedServer): Promise<void> {
  const { url, secret, sandbox, hold, stop } = server
  const goOn = hold()
  await sandbox.receive({ identity: '+46701234567', text: 'Are you closing?' })

  const body = Buffer.from(unusualBody(sandbox.appId, 'half'))
  const headers = {
    'content-type': 'application/json',
    'content-length': body.length,
    // The server says that it has begun.
    expect: '100-continue',
    ...(await signEvent({ body, secret })),
  }
  const half = startRequest(url, { method: 'POST', headers, agent: false })
  half.flushHeaders()
  await once(half, 'continue')
  half.write(body.subarray(0, 40))
  const answered = once(half, 'response')

  const stopped = stop()
  await expect.poll(() => isListening(Number(new URL(url).port)), { timeout: 5000 }).toBe(false)
  expect(sentTexts(sandbox)).toEqual([])
  half.end(body.subarray(40))
  const [response] = await answered
  response.resume()
  expect(response.statusCode, 'a request that was under way').toBe(200)
  goOn()

  // 143 is how Next.js says that it was told to stop. A process that had to be killed has none.
  expect(await stopped, `it wrote: ${server.output()}`).toBeOneOf([0, 143])
  const replies = ['You wrote: Are you closing?', 'You wrote: Smörgåsbord 1/2 🥣?']
  expect(sentTexts(sandbox)).toHaveLength(replies.length)
  expect(sentTexts(sandbox)).toEqual(expect.arrayContaining(replies))
}
