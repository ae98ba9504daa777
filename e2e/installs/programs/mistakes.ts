// What a compiler must say no to: each line below a directive is an error in every version of TypeScript, or the directive
// is one.
import { createEventHandler } from '@parlance/conversation-events'
import { sendTextMessage } from '@parlance/conversation-messages'
import { type Auth, type Client, createClient, isApiError } from '@parlance/core'

declare const client: Client
declare const auth: Auth
declare const caught: unknown

const app_id = 'app'
const contact_id = 'contact'
const text = 'Your table is ready.'
const recipient_identities = [{ channel: 'SMS', identity: '+46701234567' }]

void sendTextMessage(client, { app_id, contact_id, text })
// @ts-expect-error two recipients
void sendTextMessage(client, { app_id, contact_id, recipient_identities, text })
// @ts-expect-error no recipient
void sendTextMessage(client, { app_id, text })
// @ts-expect-error no app
void sendTextMessage(client, { contact_id, text })
// @ts-expect-error no client
void sendTextMessage({ app_id, contact_id, text })
// @ts-expect-error a misspelt field
void sendTextMessage(client, { app_id, contact_id, text, corelation_id: 'x' })
// @ts-expect-error the spelling of another SDK
void sendTextMessage(client, { appId: app_id, contact_id, text })
// @ts-expect-error a number is no text
void sendTextMessage(client, { app_id, contact_id, text: 5 })

void createEventHandler({ secret: 'x', on: { MESSAGE_INBOUND: ({ message }) => message.contact_id } })
// @ts-expect-error a trigger that does not exist
void createEventHandler({ secret: 'x', on: { MESSAGE_INBOUNDS: () => undefined } })
// @ts-expect-error a member of another event
void createEventHandler({ secret: 'x', on: { MESSAGE_DELIVERY: ({ message }) => message } })
// @ts-expect-error no secret
void createEventHandler({ on: {} })

void createClient({ projectId: 'project', conversationRegion: 'eu', auth })
// @ts-expect-error neither a region nor a host
void createClient({ projectId: 'project', auth })
// @ts-expect-error a text is no number
void createClient({ projectId: 'project', conversationRegion: 'eu', auth, timeoutMs: '1000' })

// @ts-expect-error what is caught may be anything
void caught.status
if (isApiError(caught)) void caught.status
