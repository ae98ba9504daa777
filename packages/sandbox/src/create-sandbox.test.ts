import { validateSignature } from '@parlance/conversation-events'
import { describe, expect, test } from 'vitest'
import { createSandbox } from './create-sandbox.ts'
import { listen } from './node.ts'
import type { Sandbox } from './sandbox.ts'

const secret = 'a-secret'
const aSend = (sandbox: Sandbox, more: object = {}) => ({
  app_id: sandbox.appId,
  recipient: { identified_by: { channel_identities: [{ channel: 'SMS', identity: '+46701234567' }] } },
  message: { text_message: { text: '2024-12-25' } },
  ...more,
})

async function tokenOf(sandbox: Sandbox, url = 'https://auth.sinch.com', send = sandbox.fetch) {
  const answer = await send(`${url}/oauth2/token`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${btoa(`${sandbox.keyId}:${sandbox.keySecret}`)}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: 'grant_type=client_credentials',
  })
  return (await answer.json()) as { access_token: string; expires_in: number; token_type: string }
}

describe('createSandbox', () => {
  test('takes a message, reports it by signed webhooks, and gives it back', async () => {
    const events: object[] = []
    const target = async (request: Request) => {
      const body = await request.text()
      const { headers } = request
      expect(await validateSignature({ headers, body, secret, now: sandbox.clock.now })).toEqual({
        valid: true,
      })
      events.push(JSON.parse(body))
      return new Response()
    }
    const sandbox = createSandbox({ clock: 'manual', webhooks: [{ target, secret }] })
    const { access_token } = await tokenOf(sandbox)
    const base = `https://eu.conversation.api.sinch.com/v1/projects/${sandbox.projectId}`
    const authorization = `Bearer ${access_token}`
    const sent = await sandbox.fetch(`${base}/messages:send`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify(aSend(sandbox, { message_metadata: 'm', correlation_id: 'c' })),
    })
    expect(sent.status).toBe(200)
    const { message_id } = (await sent.json()) as { message_id: string }
    await sandbox.clock.advance(1000)
    expect(events.map((event) => Object.keys(event)[4])).toEqual([
      'contact_create_notification',
      'conversation_start_notification',
      'message_submit_notification',
      'message_delivery_report',
      'message_delivery_report',
    ])
    expect(events.at(-1)).toMatchObject({
      correlation_id: 'c',
      message_delivery_report: { message_id, status: 'DELIVERED', metadata: 'm' },
    })
    const got = await sandbox.fetch(`${base}/messages/${message_id}`, { headers: { authorization } })
    expect(await got.json()).toMatchObject({ app_message: { text_message: { text: '2024-12-25' } } })
    const listed = await sandbox.fetch(`${base}/messages`, { headers: { authorization } })
    expect(await listed.json()).toMatchObject({ messages: [{ id: message_id }], next_page_token: '' })
    await sandbox.receive({ identity: '+46701234567', text: 'Hi!' })
    expect(events.at(-1)).toMatchObject({ message: { contact_message: { text_message: { text: 'Hi!' } } } })
  })

  test('listens on a port, as token endpoint and API in one', async () => {
    const sandbox = createSandbox()
    const server = await listen(sandbox)
    try {
      const { access_token } = await tokenOf(sandbox, server.url, (input, init) => fetch(String(input), init))
      const sent = await fetch(`${server.url}/v1/projects/${sandbox.projectId}/messages:send`, {
        method: 'POST',
        headers: { authorization: `Bearer ${access_token}`, 'content-type': 'application/json' },
        body: JSON.stringify(aSend(sandbox)),
      })
      expect(await sent.json()).toMatchObject({ message_id: expect.stringMatching(/^[0-9A-Z]{26}$/) })
    } finally {
      sandbox.close()
      await server.close()
    }
  })
})
