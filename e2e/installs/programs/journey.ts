// Most of what a service does, with the names of Parlance alone: it compiles whatever the platform's types are.
import { createEventHandler, toLambdaHandler, validateSignature } from '@parlance/conversation-events'
import { deleteMessage, listMessages, sendTextMessage } from '@parlance/conversation-messages'
import type { ConversationMessage, TextMessage } from '@parlance/conversation-model'
import {
  type Client,
  clientCredentials,
  createClient,
  type FetchFunction,
  isApiError,
  isParlanceError,
  type Outcome,
} from '@parlance/core'

export interface Given {
  readonly fetch: FetchFunction
  readonly webhook: { readonly headers: Record<string, string>; readonly body: string }
  readonly secret: string
}

const contentsOf = async (client: Client, app_id: string): Promise<string[]> => {
  const texts: string[] = []
  for await (const message of listMessages(client, { app_id, page_size: 100 })) texts.push(textOf(message))
  const { messages } = await listMessages(client, { app_id })
  return texts.slice(0, messages.length)
}

const textOf = ({ app_message, direction }: ConversationMessage): string =>
  app_message && 'text_message' in app_message ? (app_message.text_message?.text ?? '') : String(direction)

const tell = (error: unknown): string => {
  if (isApiError(error)) return `${error.status} ${error.statusName}`
  if (!isParlanceError(error)) throw error
  const outcome: Outcome = error.outcome
  return error.code === 'validation' ? `${error.property} ${outcome}` : `${error.code} ${outcome}`
}

export const main = async ({ fetch, webhook, secret }: Given): Promise<string> => {
  const auth = clientCredentials({ keyId: 'key', keySecret: 'a-secret-key' })
  const client = createClient({ projectId: 'project', conversationRegion: 'eu', auth, fetch })
  const content: TextMessage = { text: 'Your table is ready.' }
  const recipient_identities = [{ channel: 'SMS', identity: '+46701234567' }]
  const { message_id } = await sendTextMessage(client, { app_id: 'app', recipient_identities, ...content })

  const contents = await contentsOf(client, 'app')
  const lost = await deleteMessage(client, { message_id: 'lost' }).then(() => 'deleted', tell)
  const wrong = await sendTextMessage(client, { app_id: '', contact_id: 'contact', text: 'x' }).then(
    String,
    tell,
  )

  const verdict = await validateSignature({ ...webhook, secret })
  const received: string[] = []
  const handle = createEventHandler({
    secret,
    on: {
      MESSAGE_INBOUND: ({ message }, { key }) => {
        received.push(`${message.contact_id} ${key}`)
      },
    },
  })
  const { statusCode } = await toLambdaHandler(handle)({
    ...webhook,
    requestContext: { http: { method: 'POST' } },
  })
  return [message_id, ...contents, lost, wrong, verdict.valid, statusCode, ...received].join(', ')
}
