import { signEvent } from '@parlance/conversation-events'
import { type Sandbox, sampleEvent } from '@parlance/sandbox'
import { expect } from 'vitest'
import { sentTexts } from './sent-texts.ts'

const text = 'Smörgåsbord 1/2 🥣?'

/**
 * What each receiver among the examples must do, over HTTP: refuse what is not genuine to the byte, let the genuine in
 * just as it was signed, and answer the person once.
 */
export async function checkReceiver(receiver: {
  url: string
  secret: string
  sandbox: Sandbox
}): Promise<void> {
  const { url, secret, sandbox } = receiver
  const body = unusualBody(sandbox.appId)
  const signed = await signEvent({ body, secret })
  const post = async (sent: string, signature: object): Promise<number> => {
    const headers = { 'content-type': 'application/json', ...signature }
    return (await fetch(url, { method: 'POST', headers, body: sent })).status
  }

  // All of these are the same event to whoever parses first and checks then, except for the last.
  for (const altered of [
    JSON.stringify(JSON.parse(body)),
    body.trimEnd(),
    body.replace(String.raw`1\/2`, '1/2'),
    body.replace('ö', String.raw`\u00f6`),
    body.replace('1\\/2', '1\\/3'),
  ]) {
    expect(altered).not.toBe(body)
    expect(await post(altered, signed)).toBe(401)
  }

  const twoDaysAgo = Math.floor(Date.now() / 1000) - 2 * 86_400
  expect(await post(body, {})).toBe(401)
  expect(await post(body, await signEvent({ body, secret: 'a guess' }))).toBe(401)
  expect(await post(body, await signEvent({ body, secret, timestamp: twoDaysAgo }))).toBe(401)
  expect(sentTexts(sandbox)).toEqual([])

  expect(await post(body, signed)).toBe(200)
  await expect.poll(() => sentTexts(sandbox), { timeout: 5000 }).toEqual([`You wrote: ${text}`])
}

/** An event as no serialiser would write it: tabs, ends of lines of both kinds, a slash with an escape, blanks around. */
function unusualBody(app_id: string): string {
  const event = sampleEvent('MESSAGE_INBOUND', {
    app_id,
    message: {
      contact_message: { text_message: { text } },
      channel_identity: { channel: 'SMS', identity: '46701234567', app_id: '' },
    },
  })
  const json = JSON.stringify(event, null, '\t')
    .replace('{\n', '{\r\n')
    .replaceAll('/', String.raw`\/`)
  return ` ${json} \r\n`
}
