import type { AppMessage, SendMessageRequest } from '@parlance/conversation-model'
import type { Client } from '@parlance/core'
import { expectTypeOf } from 'vitest'
import { sendMessage } from './send-message.ts'

declare const client: Client
declare const request: SendMessageRequest
const app_id = 'a'
const contact_id = 'c'

// Takes a body of the API's reference as it is, and every content.
void sendMessage(client, request)
void sendMessage(client, {
  app_id,
  contact_id,
  message: { location_message: { title: 'x', coordinates: { latitude: 1, longitude: 2 } } },
})
void sendMessage(client, { app_id, contact_id, message: { explicit_channel_message: { SMS: 'x' } } })
expectTypeOf<sendMessage.Content['message']>().toEqualTypeOf<AppMessage>()

void sendMessage(client, {
  app_id,
  contact_id,
  // @ts-expect-error two contents
  message: { text_message: { text: 'x' }, card_message: { title: 'x' } },
})
void sendMessage(client, {
  app_id,
  contact_id,
  // @ts-expect-error no content
  message: {},
})
void sendMessage(client, {
  app_id,
  contact_id,
  // @ts-expect-error a misspelt member: did you mean text?
  message: { text_message: { txt: 'x' } },
})
void sendMessage(client, {
  app_id,
  contact_id,
  message: { text_message: { text: 'x' } },
  // @ts-expect-error what stands beside the content stands inside the message
  agent: { type: 'BOT' },
})
// @ts-expect-error two recipients
void sendMessage(client, { ...request, contact_id })
// @ts-expect-error no message
void sendMessage(client, { app_id, contact_id })
