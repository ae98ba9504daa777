import { signEvent } from '@parlance/conversation-events'
import { listMessages, sendTextMessage } from '@parlance/conversation-messages'
import { setStage, type Stage } from './stage.ts'
import { within } from './within.ts'

const secret = 'the-secret-of-the-webhook'
const guest = { channel: 'SMS', identity: '+46701234567' }
const correlation_id = 'table-12'

/** The whole way there and back, over HTTP on this machine. Throws at the first step that does not happen. */
export async function onTheSandbox(): Promise<void> {
  const started = performance.now()
  const stage = await setStage(secret)
  try {
    console.log(`The sandbox plays the Conversation API at ${stage.apiUrl}.`)
    console.log(`The receiver waits for webhooks at ${stage.receiver.url}.\n`)
    await send(stage)
    await receive(stage)
    await readBack(stage)
    await refuseForged(stage)
  } finally {
    await stage.close()
  }
  console.log(`\nAll of it happened, in ${((performance.now() - started) / 1000).toFixed(1)} s.`)
  console.log('To see it on a phone, in your browser: npm run sandbox')
  console.log('To send to a real phone: examples/send-and-receive/README.md')
  console.log('To read on: docs/guides/getting-started.md')
}

async function send({ sandbox, client, tokens, receiver: { events } }: Stage): Promise<void> {
  const { message_id } = await within(
    'sending a message',
    sendTextMessage(client, {
      app_id: sandbox.appId,
      recipient_identities: [guest],
      text: 'Your table is ready.',
      correlation_id,
    }),
  )
  if (tokens[0]?.source !== 'endpoint') throw new Error('fetching an access token: it was not fetched')
  tell('Fetched an access token from the token endpoint, by OAuth2 client credentials.')
  tell(`Sent "Your table is ready." to ${guest.identity}: the API accepted it as ${message_id}.`)

  const submitted = await within(
    'webhook MESSAGE_SUBMIT',
    events.first('MESSAGE_SUBMIT', (event) => event.message_submit_notification.message_id === message_id),
  )
  const { channel_identity } = submitted.message_submit_notification
  tell(`Webhook MESSAGE_SUBMIT, signature checked: the message went to ${channel_identity?.channel}.`)
  for (const status of ['QUEUED_ON_CHANNEL', 'DELIVERED']) {
    await within(
      `webhook MESSAGE_DELIVERY with ${status} and ${correlation_id}`,
      events.first('MESSAGE_DELIVERY', (event) => {
        const report = event.message_delivery_report
        const isOurs = report.message_id === message_id && event.correlation_id === correlation_id
        return isOurs && report.status === status
      }),
    )
    tell(`Webhook MESSAGE_DELIVERY, signature checked: ${status}, correlation_id ${correlation_id}.`)
  }
}

async function receive({ sandbox, answers, receiver: { events } }: Stage): Promise<void> {
  await within('a person writing', sandbox.receive({ ...guest, text: 'Is there a place to park?' }))
  const { message } = await within(
    'webhook MESSAGE_INBOUND',
    events.first('MESSAGE_INBOUND', () => true),
  )
  const text = message.contact_message?.text_message?.text
  tell(`Webhook MESSAGE_INBOUND, signature checked: ${message.channel_identity?.identity} wrote "${text}"`)
  const [message_id] = answers
  await within(
    'delivery of the answer',
    events.first('MESSAGE_DELIVERY', ({ message_delivery_report: report }) => {
      return report.message_id === message_id && report.status === 'DELIVERED'
    }),
  )
  tell(`The receiver answered "Yes, behind the house.": message ${message_id}, DELIVERED.`)
}

async function readBack({ sandbox, client, tokens }: Stage): Promise<void> {
  const { messages } = await within('listing messages', listMessages(client, { app_id: sandbox.appId }))
  const texts = messages.map((message) => (message.app_message ?? message.contact_message).text_message?.text)
  if (texts.length !== 3) throw new Error(`listing messages: 3 were expected, ${texts.length} came`)
  tell(`Listed the messages, the newest first: ${texts.map((text) => `"${text}"`).join(' ')}`)
  if (tokens.length !== 1) throw new Error(`one token for all calls: ${tokens.length} were fetched`)
}

/** Somebody who does not know the secret posts an event of the right form. */
async function refuseForged({ receiver, answers }: Stage): Promise<void> {
  const body = JSON.stringify({
    message: { id: 'forged', contact_message: { text_message: { text: 'Pay here' } } },
  })
  const signature = await signEvent({ body, secret: 'a-guess' })
  const { status } = await within(
    'posting a forged webhook',
    fetch(receiver.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...signature },
      body,
    }),
  )
  const [reason, ...more] = receiver.refusals
  if (status !== 401 || reason !== 'mismatch' || more.length > 0 || answers.length !== 1) {
    throw new Error(`refusing a forged webhook: it was answered ${status}`)
  }
  tell(`A forged webhook was refused with ${status} (${reason}), and answered by nobody.`)
}

const tell = (line: string): void => console.log(`✓ ${line}`)
