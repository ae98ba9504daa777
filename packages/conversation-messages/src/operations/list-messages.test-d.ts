import type { ConversationMessage } from '@parlance/conversation-model'
import type { Client } from '@parlance/core'
import { expectTypeOf } from 'vitest'
import type { MessagePage } from '../message-page.ts'
import { getMessage } from './get-message.ts'
import { listLastMessagesByChannelIdentity } from './list-last-messages-by-channel-identity.ts'
import { listMessages } from './list-messages.ts'
import { updateMessage } from './update-message.ts'

declare const client: Client
declare const maybe: string | undefined

// Is a page when awaited, and messages when iterated.
expectTypeOf<Awaited<listMessages.Result>>().toEqualTypeOf<MessagePage>()
expectTypeOf<MessagePage['messages']>().toEqualTypeOf<ConversationMessage[]>()
for await (const message of listMessages(client, {}))
  expectTypeOf(message).toEqualTypeOf<ConversationMessage>()
for await (const page of listMessages(client, {}).pages()) expectTypeOf(page).toEqualTypeOf<MessagePage>()

// May have no next page.
const page = await listMessages(client, { page_token: maybe })
// @ts-expect-error the last page has none
void page.nextPage()
for (let next: MessagePage | undefined = page; next; next = await next.nextPage?.()) void next

void listMessages(client, {
  app_id: 'a',
  // @ts-expect-error a number
  page_size: '10',
})
void listMessages(client, {
  // @ts-expect-error text, as it travels
  start_time: new Date(),
})
void listMessages(client, {
  // @ts-expect-error a misspelt filter
  appid: 'a',
})

// Lists last messages of identities or of contacts.
void listLastMessagesByChannelIdentity(client, { channel_identities: ['x'], contact_ids: undefined })
void listLastMessagesByChannelIdentity(client, { contact_ids: ['x'] as const })
// @ts-expect-error never of both
void listLastMessagesByChannelIdentity(client, { channel_identities: ['x'], contact_ids: ['x'] })

// Needs an id, and metadata that is text.
// @ts-expect-error no id
void getMessage(client, {})
// @ts-expect-error an id that may not be there
void getMessage(client, { message_id: maybe })
// @ts-expect-error no text
void updateMessage(client, { message_id: 'm', metadata: { a: 1 } })
// @ts-expect-error nothing to update
void updateMessage(client, { message_id: 'm' })
