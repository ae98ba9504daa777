import { signEvent } from '@parlance/conversation-events'
import type { Sandbox } from '@parlance/sandbox'
import { expect } from 'vitest'
import { sentTexts } from './sent-texts.ts'
import { unusualBody } from './unusual-body.ts'

/**
 * What each receiver among the examples must do, over HTTP: refuse what is not genuine to the byte, let the genuine in
 * just as it was signed, and answer the person once.
 */
export async function checkReceiver(receiver: {
  url: string
  secret: string
  sandbox: Sandbox
  /** How old an event may be. Default: five minutes. */
  windowSeconds?: number
}): Promise<void> {
  const { url, secret, sandbox, windowSeconds = 300 } = receiver
  const body = unusualBody(sandbox.appId, 'first')
  const signature = await signEvent({ body, secret })
  const post = async (sent: string, headers: object): Promise<number> => {
    const type = { 'content-type': 'application/json; charset=utf-8' }
    const { status } = await fetch(url, { method: 'POST', headers: { ...type, ...headers }, body: sent })
    return status
  }

  const get = await fetch(url)
  expect(get.status, 'a wrong method').toBe(405)
  expect(await post('', {}), 'nothing at all').toBe(401)
  expect(await post(body, {}), 'no signature').toBe(401)
  expect(await post(body, await signEvent({ body, secret: 'a guess' })), 'a forgery').toBe(401)
  const timestamp = Math.floor(Date.now() / 1000) - windowSeconds - 60
  expect(await post(body, await signEvent({ body, secret, timestamp })), 'a stale one').toBe(401)

  // Whoever parses before the check sees no difference in these, except in the last.
  const altered = [
    JSON.stringify(JSON.parse(body)),
    body.trimEnd(),
    body.replace('\r\n', '\n'),
    body.replace(String.raw`1\/2`, '1/2'),
    body.replace('ö', String.raw`\u00f6`),
    body.replace(String.raw`1\/2`, String.raw`1\/3`),
  ]
  for (const other of altered) {
    expect(other).not.toBe(body)
    expect(await post(other, signature), `not what was signed: ${other}`).toBe(401)
  }

  expect(await post(body, signature), 'the bytes that were signed').toBe(200)
  await expectSent(sandbox, ['You wrote: Smörgåsbord 1/2 🥣?'])

  expect(await post(body, signature), 'a copy').toBe(200)
  // From the sandbox, and last: a reply to any of the above would be there before this one.
  await sandbox.receive({ identity: '+46701234567', text: 'Is there a place to park?' })
  const inbound = sandbox.state.webhooks.filter(({ trigger }) => trigger === 'MESSAGE_INBOUND')
  expect(inbound.map(({ status }) => status)).toEqual([200])
  await expectSent(sandbox, ['You wrote: Smörgåsbord 1/2 🥣?', 'You wrote: Is there a place to park?'])
}

/** Replies may come after the answer to the webhook. */
const expectSent = (sandbox: Sandbox, texts: string[]): Promise<void> =>
  expect.poll(() => sentTexts(sandbox), { timeout: 5000 }).toEqual(texts)
