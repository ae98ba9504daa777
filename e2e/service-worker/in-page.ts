// Runs in a page of Chromium: code that uses the API as ever, while msw's service worker asks the sandbox.
import { createEventHandler } from '@parlance/conversation-events'
import {
  deleteMessage,
  getMessage,
  listMessages,
  sendTextMessage,
  updateMessage,
} from '@parlance/conversation-messages'
import { bearerToken, type Client, createClient } from '@parlance/core'
import { createSandbox, type Fault, type Sandbox } from '@parlance/sandbox'
import { handlers } from '@parlance/sandbox/msw'
import { setupWorker } from 'msw/browser'

/** What was seen in the page, by the name of the check. */
export type Seen = Readonly<Record<string, unknown>>

const secret = 'a-secret'
const recipient_identities = [{ channel: 'SMS', identity: '+46701234567' }]

/** A token of the endpoint, asked at its real address: nothing here knows of the sandbox but its credentials. */
const fetchToken = async ({ keyId, keySecret }: Sandbox): Promise<string> => {
  const response = await fetch('https://auth.sinch.com/oauth2/token', {
    method: 'POST',
    headers: {
      authorization: `Basic ${btoa(`${keyId}:${keySecret}`)}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: 'grant_type=client_credentials',
  })
  const { access_token }: { access_token: string } = await response.json()
  return access_token
}

/** The whole way of messages: sent, read, listed over pages, changed, deleted. */
const useMessages = async (client: Client, sandbox: Sandbox): Promise<unknown> => {
  const app_id = sandbox.appId
  const ids: string[] = []
  for (const text of ['one', 'two', 'three']) {
    ids.push((await sendTextMessage(client, { app_id, recipient_identities, text })).message_id)
  }
  const [message_id = ''] = ids
  const texts: (string | undefined)[] = []
  for await (const { app_message } of listMessages(client, { app_id, page_size: 1 })) {
    texts.push(app_message?.text_message?.text)
  }
  const { metadata } = await updateMessage(client, { message_id, metadata: 'åäö' })
  const got = await getMessage(client, { message_id })
  await deleteMessage(client, { message_id })
  const gone = await getMessage(client, { message_id }).catch(({ status }: { status: number }) => status)
  return { texts, metadata, got: got.metadata, gone }
}

/** What becomes of a send that meets a fault, and how many messages the API then has. */
const meet = async (client: Client, sandbox: Sandbox, fault: Fault): Promise<unknown> => {
  const before = sandbox.state.messages.size
  sandbox.faults.next(fault)
  const end = await sendTextMessage(
    client,
    { app_id: sandbox.appId, recipient_identities, text: 'x' },
    { timeoutMs: 400 },
  ).then(
    () => 'sent',
    ({ code, outcome }: { code: string; outcome: string }) => `${code} ${outcome}`,
  )
  return [end, sandbox.state.messages.size - before]
}

const faults: readonly Fault[] = [
  { kind: 'status', status: 503 },
  { kind: 'status', status: 502, isProcessed: true },
  { kind: 'reset' },
  { kind: 'accepted-then-lost' },
  { kind: 'accepted-then-lost', by: 'cut' },
  { kind: 'cut-body' },
  { kind: 'broken-json' },
  { kind: 'silence' },
  { kind: 'slow-drip', everyMs: 60_000 },
  { kind: 'slow-drip', bytes: 40, everyMs: 5 },
  { kind: 'expired-token' },
  { kind: 'rate-limit', retryAfter: 100 },
]

/** Does all there is to do, and answers with what was seen. */
export const run = async (): Promise<Seen> => {
  const all: string[] = []
  const target = createEventHandler({
    secret,
    on: {
      MESSAGE_DELIVERY: ({ message_delivery_report: { status } }) => void all.push(status ?? ''),
      MESSAGE_INBOUND: ({ message }) => void all.push(message.contact_message?.text_message?.text ?? ''),
    },
  })
  const sandbox = createSandbox({ pageTokens: 'base64', webhooks: [{ target, secret }] })
  const worker = setupWorker(...handlers(sandbox))
  await worker.start({ quiet: true })
  try {
    const controller = navigator.serviceWorker.controller?.scriptURL
    const token = await fetchToken(sandbox)
    const client = createClient({
      projectId: sandbox.projectId,
      conversationRegion: 'eu',
      auth: bearerToken(token),
    })
    const messages = await useMessages(client, sandbox)
    await sandbox.receive({ identity: '+46701234567', text: 'On my way!' })
    await sandbox.clock.advance(1000)
    const heard = all.toSorted()
    const met: Record<string, unknown> = {}
    for (const fault of faults) met[JSON.stringify(fault)] = await meet(client, sandbox, fault)
    const own = await (await fetch('/own.json')).json()
    return {
      controller: controller && new URL(controller).pathname,
      messages,
      heard,
      signatures: [
        ...new Set(sandbox.state.webhooks.map(({ signature, status }) => `${signature} ${status}`)),
      ],
      ...met,
      own,
    }
  } finally {
    // Not waited for: it would wait for the answer that never comes.
    void worker.stop()
    sandbox.close()
  }
}
