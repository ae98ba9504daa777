import { bearerToken, createClient } from '@parlance/core'
import { getMessage, listMessages, sendTextMessage } from '@parlance/conversation-messages'
import { createEventHandler } from '@parlance/conversation-events'
import { createSandbox } from '@parlance/sandbox'

const secret = 'a-secret'

/** A sandbox whose webhooks a handler takes, which answers what it is asked. */
async function stage() {
  const events = []
  let client
  const handle = createEventHandler({
    secret,
    now: () => sandbox.clock.now(),
    on: {
      async MESSAGE_INBOUND({ message }) {
        const { channel, identity } = message.channel_identity
        const asked = message.contact_message.text_message.text
        const recipient_identities = [{ channel, identity }]
        await sendTextMessage(client, {
          app_id: sandbox.appId,
          recipient_identities,
          text: `You wrote: ${asked}`,
        })
        events.push('answered')
      },
      MESSAGE_DELIVERY: ({ message_delivery_report: { status } }) => void events.push(status),
    },
    unhandled: ({ trigger }) => void events.push(trigger),
  })
  const sandbox = createSandbox({ clock: 'manual', webhooks: [{ target: handle, secret }] })
  client = await clientFor(sandbox)
  return { sandbox, client, events }
}

/** With a token of the sandbox's own endpoint, asked as a backend would. */
async function clientFor(sandbox) {
  const { projectId, keyId, keySecret, fetch } = sandbox
  const init = {
    method: 'POST',
    headers: {
      authorization: `Basic ${btoa(`${keyId}:${keySecret}`)}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: 'grant_type=client_credentials',
  }
  const { access_token } = await (await fetch('https://auth.sinch.com/oauth2/token', init)).json()
  return createClient({ projectId, auth: bearerToken(access_token), conversationRegion: 'eu', fetch })
}

const to = ({ appId }) => ({
  app_id: appId,
  recipient_identities: [{ channel: 'SMS', identity: '+46701234567' }],
})

export async function checkSandbox({ check, record }) {
  await check(
    'sandbox: a send is reported by signed webhooks that the handler takes',
    {
      events: ['CONTACT_CREATE', 'CONVERSATION_START', 'MESSAGE_SUBMIT', 'QUEUED_ON_CHANNEL', 'DELIVERED'],
      webhooks: Array.from({ length: 5 }, () => ['valid', 200]),
      text: 'Your table is ready. \u{1F600}',
    },
    async () => {
      const { sandbox, client, events } = await stage()
      const { message_id } = await sendTextMessage(client, {
        ...to(sandbox),
        text: 'Your table is ready. \u{1F600}',
      })
      await sandbox.clock.advance(1000)
      const { app_message } = await getMessage(client, { message_id })
      const webhooks = sandbox.state.webhooks.map(({ signature, status }) => [signature, status])
      return { events, webhooks, text: app_message.text_message.text }
    },
  )
  await check(
    'sandbox: what a person writes is received, and answered',
    { answered: true, texts: ['You wrote: Is a table free?', 'Is a table free?'] },
    async () => {
      const { sandbox, client, events } = await stage()
      await sandbox.receive({ identity: '+46701234567', text: 'Is a table free?' })
      await sandbox.clock.advance(1000)
      const texts = []
      for await (const { app_message, contact_message } of listMessages(client, {
        app_id: sandbox.appId,
        page_size: 1,
      })) {
        texts.push((app_message ?? contact_message).text_message.text)
      }
      return { answered: events.includes('answered'), texts }
    },
  )
  await check('sandbox: a forged webhook is refused, and comes again in order', [401, 200], async () => {
    const { sandbox } = await stage()
    sandbox.faults.next({ kind: 'webhook-forged', trigger: 'CONTACT_CREATE' })
    await sandbox.deliver({ contact_create_notification: { contact: { id: 'c' } } })
    await sandbox.clock.advance(60_000)
    return sandbox.state.webhooks.map(({ status }) => status)
  })
  const faults = {
    'rate-limit': [{ kind: 'rate-limit' }, 'sent', 1],
    500: [{ kind: 'status', status: 500 }, 'api unknown', 0],
    'accepted-then-lost': [{ kind: 'accepted-then-lost' }, 'connection unknown', 1],
    'cut-body': [{ kind: 'cut-body' }, 'connection unknown', 1],
    'broken-json': [{ kind: 'broken-json' }, 'decode unknown', 1],
    silence: [{ kind: 'silence' }, 'timeout unknown', 0],
  }
  for (const [what, [fault, expected, kept]] of Object.entries(faults)) {
    await check(`sandbox: a send, and ${what}`, [expected, kept], async () => {
      const { sandbox, client } = await stage()
      sandbox.faults.next(fault)
      const options = fault.kind === 'silence' ? { timeoutMs: 50 } : {}
      const end = await sendTextMessage(client, { ...to(sandbox), text: 'x' }, options).then(
        () => 'sent',
        ({ code, outcome }) => `${code} ${outcome}`,
      )
      return [end, sandbox.state.messages.size]
    })
  }
  await record('sandbox: ids and times on a clock that stands still', async () => {
    const { sandbox, client } = await stage()
    await sendTextMessage(client, { ...to(sandbox), text: 'x' })
    await sandbox.clock.advance(1000)
    return [...sandbox.state.messages.values()].map(({ id, history }) => [id, history])
  })
}
