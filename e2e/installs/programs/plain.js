// The same as journey.ts for those who write JavaScript: an editor checks it by the types that it finds.
import { createEventHandler, toLambdaHandler, validateSignature } from '@parlance/conversation-events'
import { deleteMessage, listMessages, sendTextMessage } from '@parlance/conversation-messages'
import { clientCredentials, createClient, isApiError, isParlanceError } from '@parlance/core'

/** @param {unknown} error */
const tell = (error) => {
  if (isApiError(error)) return `${error.status} ${error.statusName}`
  if (!isParlanceError(error)) throw error
  return error.code === 'validation' ? `${error.property} ${error.outcome}` : `${error.code} ${error.outcome}`
}

/** @param {import('./journey.js').Given} given */
export const main = async ({ fetch, webhook, secret }) => {
  const auth = clientCredentials({ keyId: 'key', keySecret: 'a-secret-key' })
  const client = createClient({ projectId: 'project', conversationRegion: 'eu', auth, fetch })
  const { message_id } = await sendTextMessage(client, {
    app_id: 'app',
    recipient_identities: [{ channel: 'SMS', identity: '+46701234567' }],
    text: 'Your table is ready.',
  })

  const contents = []
  for await (const { app_message } of listMessages(client, { app_id: 'app', page_size: 100 }))
    contents.push(app_message && 'text_message' in app_message ? app_message.text_message?.text : undefined)
  const { messages } = await listMessages(client, { app_id: 'app' })
  const lost = await deleteMessage(client, { message_id: 'lost' }).then(() => 'deleted', tell)
  const wrong = await sendTextMessage(client, { app_id: '', contact_id: 'contact', text: 'x' }).then(
    String,
    tell,
  )

  const verdict = await validateSignature({ ...webhook, secret })
  /** @type {string[]} */
  const received = []
  const handle = createEventHandler({
    secret,
    on: { MESSAGE_INBOUND: ({ message }, { key }) => received.push(`${message.contact_id} ${key}`) },
  })
  const { statusCode } = await toLambdaHandler(handle)({
    ...webhook,
    requestContext: { http: { method: 'POST' } },
  })
  return [
    message_id,
    ...contents.slice(0, messages.length),
    lost,
    wrong,
    verdict.valid,
    statusCode,
    ...received,
  ].join(', ')
}
