import type { Client } from '@parlance/core'
import { expectTypeOf } from 'vitest'
import { sendTextMessage } from './send-text-message.ts'

declare const client: Client
declare const maybe: string | undefined
const phone = { channel: 'SMS', identity: '+46701234567' }
const recipient_identities = [phone]
const app_id = 'a'
const text = 'x'

// Takes each of the three forms of recipient, frozen and read-only ones too.
void sendTextMessage(client, { app_id, text, recipient_identities })
void sendTextMessage(client, { app_id, text, contact_id: 'c' })
void sendTextMessage(client, { app_id, text, recipient: { contact_id: 'c' } })
void sendTextMessage(client, { app_id, text, recipient: { identified_by: { channel_identities: [phone] } } })
void sendTextMessage(client, Object.freeze({ app_id, text, contact_id: 'c' }))
void sendTextMessage(client, { app_id, text, recipient_identities: [phone] as const })

// Takes exactly one of them.
// @ts-expect-error none
void sendTextMessage(client, { app_id, text })
// @ts-expect-error identities and a contact
void sendTextMessage(client, { app_id, text, recipient_identities, contact_id: 'c' })
// @ts-expect-error a contact twice
void sendTextMessage(client, { app_id, text, recipient: { contact_id: 'c' }, contact_id: 'c' })
// @ts-expect-error identities and a recipient
void sendTextMessage(client, { app_id, text, recipient: { contact_id: 'c' }, recipient_identities })
// @ts-expect-error a recipient of two forms
void sendTextMessage(client, { app_id, text, recipient: { contact_id: 'c', identified_by: {} } })
// @ts-expect-error a contact that may not be there
void sendTextMessage(client, { app_id, text, contact_id: maybe })

// Points to the line that is wrong.
void sendTextMessage(client, {
  app_id,
  // @ts-expect-error a number is no text
  text: 5,
  recipient_identities,
})
void sendTextMessage(client, {
  app_id,
  text,
  recipient_identities,
  // @ts-expect-error a misspelt field: did you mean correlation_id?
  corelation_id: 'x',
})
void sendTextMessage(client, {
  // @ts-expect-error the API's own spelling: did you mean app_id?
  appId: 'a',
  text,
  recipient_identities,
})
void sendTextMessage(client, {
  app_id,
  text,
  recipient_identities,
  // @ts-expect-error a second content
  card_message: { title: 'x' },
})
void sendTextMessage(client, {
  app_id,
  text,
  recipient_identities,
  // @ts-expect-error the content stands at the top
  message: { text_message: { text } },
})
void sendTextMessage(client, {
  app_id,
  text,
  // @ts-expect-error an identity is text
  recipient_identities: [{ channel: 'SMS', identity: 46 }],
})
void sendTextMessage(client, {
  app_id,
  text,
  // @ts-expect-error a misspelt member of an identity
  recipient_identities: [{ channel: 'SMS', id: '+46701234567' }],
})
void sendTextMessage(client, {
  app_id,
  text,
  // @ts-expect-error a list, even of one
  recipient_identities: phone.identity,
})
void sendTextMessage(client, {
  app_id,
  text,
  contact_id: 'c',
  // @ts-expect-error metadata of a message is text
  message_metadata: { table: 5 },
})
void sendTextMessage(client, {
  app_id,
  text,
  contact_id: 'c',
  // @ts-expect-error metadata of a conversation is an object
  conversation_metadata: '{}',
})
void sendTextMessage(client, {
  app_id,
  text,
  contact_id: 'c',
  // @ts-expect-error channel properties are text
  channel_properties: { SMS_FLASH_MESSAGE: true },
})
void sendTextMessage(client, {
  app_id,
  text,
  contact_id: 'c',
  // @ts-expect-error seconds or text
  ttl: { seconds: 60 },
})
void sendTextMessage(client, {
  app_id,
  text,
  contact_id: 'c',
  // @ts-expect-error the API's name is type
  agent: { kind: 'BOT' },
})
void sendTextMessage(client, {
  app_id,
  text,
  contact_id: 'c',
  // @ts-expect-error two contents in an override
  explicit_channel_omni_message: { RCS: { text_message: { text }, card_message: {} } },
})

// Misses what is required.
// @ts-expect-error no text
void sendTextMessage(client, { app_id, contact_id: 'c' })
// @ts-expect-error no app
void sendTextMessage(client, { text, contact_id: 'c' })
// @ts-expect-error no arguments
void sendTextMessage(client)

// Knows all channels, and takes those that it does not know.
void sendTextMessage(client, {
  app_id,
  text,
  contact_id: 'c',
  channel_priority_order: ['RCS', 'ADDED_LATER'],
})
void sendTextMessage(client, { app_id, text, contact_id: 'c', queue: 'ADDED_LATER', ttl: '60s' })

// Takes what is undefined for absent.
void sendTextMessage(client, {
  app_id,
  text,
  contact_id: 'c',
  recipient_identities: undefined,
  callback_url: maybe,
  agent: undefined,
  ttl: undefined,
})

// Takes the options of a call last, and no others.
void sendTextMessage(
  client,
  { app_id, text, contact_id: 'c' },
  { signal: AbortSignal.timeout(5), timeoutMs: 5, retry: { attempts: 1 }, headers: { 'x-trace': maybe } },
)
// @ts-expect-error a misspelt option
void sendTextMessage(client, { app_id, text, contact_id: 'c' }, { timeout: 5 })

// Says what it takes and gives.
expectTypeOf(sendTextMessage).parameter(1).toEqualTypeOf<sendTextMessage.Args>()
expectTypeOf<sendTextMessage.Result['message_id']>().toEqualTypeOf<string>()
expectTypeOf<sendTextMessage.Result['accepted_time']>().toEqualTypeOf<string | undefined>()
