import { expectTypeOf } from 'vitest'
import type { ChannelProperties } from './channel-properties.ts'
import type { ChannelPropertyKey } from './channel-property-key.ts'
import type { FetchLastMessageRequest } from './fetch-last-message-request.ts'
import type { Recipient } from './recipient.ts'
import type { SendMessageRequest } from './send-message-request.ts'

declare function takeChannelProperties(value: ChannelProperties): void
declare function takeFetchLastMessageRequest(value: FetchLastMessageRequest): void
declare function takeRecipient(value: Recipient): void
declare function takeSendMessageRequest(value: SendMessageRequest): void

// Takes exactly one form of recipient.
takeRecipient({ contact_id: 'a' })
takeRecipient({ identified_by: { channel_identities: [{ channel: 'NEW_CHANNEL', identity: 'a' }] } })
// @ts-expect-error both
takeRecipient({ contact_id: 'a', identified_by: { channel_identities: [] } })
// @ts-expect-error neither
takeRecipient({})

// Requires app, recipient and message.
const recipient: Recipient = { contact_id: 'a' }
const message = { text_message: { text: 'a' } }
takeSendMessageRequest({ app_id: 'a', recipient, message, queue: 'ADDED_LATER' })
// @ts-expect-error no app
takeSendMessageRequest({ recipient, message })
// @ts-expect-error no recipient
takeSendMessageRequest({ app_id: 'a', message })
// @ts-expect-error no message
takeSendMessageRequest({ app_id: 'a', recipient })

// Says on which line the fault is. Of two that exclude each other the compiler points at what holds them, and names
// the second in its message: it cannot point at a member that the union as a whole knows.
takeSendMessageRequest({
  app_id: 'a',
  recipient,
  // @ts-expect-error two contents: Types of property 'card_message' are incompatible
  message: {
    text_message: { text: 'a' },
    card_message: { title: 'a' },
  },
})
takeSendMessageRequest({
  app_id: 'a',
  // @ts-expect-error both forms: Types of property 'identified_by' are incompatible
  recipient: {
    contact_id: 'a',
    identified_by: { channel_identities: [] },
  },
  message,
})
takeSendMessageRequest({
  app_id: 'a',
  // @ts-expect-error neither form: Type '{}' is not assignable to type 'Recipient'
  recipient: {},
  message,
})
takeSendMessageRequest({
  app_id: 'a',
  recipient: {
    // @ts-expect-error misspelt: Did you mean to write 'contact_id'?
    contact_ids: 'a',
  },
  message,
})
takeSendMessageRequest({
  app_id: 'a',
  recipient,
  message: {
    choice_message: {
      choices: [
        { text_message: { text: 'Yes' } },
        // @ts-expect-error two kinds: Types of property 'url_message' are incompatible
        {
          text_message: { text: 'No' },
          url_message: { title: 'a', url: 'b' },
        },
      ],
    },
  },
})
takeSendMessageRequest({
  app_id: 'a',
  recipient,
  message: {
    list_message: {
      title: 'a',
      sections: [
        {
          items: [
            // @ts-expect-error two kinds: Types of property 'product' are incompatible
            {
              choice: { title: 'a' },
              product: { id: 'a', marketplace: 'b' },
            },
          ],
        },
      ],
    },
  },
})
takeSendMessageRequest({
  app_id: 'a',
  recipient,
  message,
  // @ts-expect-error seconds are text on the wire
  ttl: 3600,
})

// Takes text for channel properties, known and unknown.
takeChannelProperties({ SMS_SENDER: 'Bistro', ADDED_LATER: '1' })
// @ts-expect-error a known property that is no text
takeChannelProperties({ SMS_FLASH_MESSAGE: true })
// @ts-expect-error an unknown property that is no text
takeChannelProperties({ ADDED_LATER: 1 })

// Documents every known key of the channel properties.
type Documented<T> = keyof { [K in keyof T as string extends K ? never : K]: T[K] }
type Known<Key extends string> = Key extends string ? (string extends Key ? never : Key) : never
expectTypeOf<Documented<ChannelProperties>>().toEqualTypeOf<Known<ChannelPropertyKey>>()

// Takes identities or contacts, never both.
takeFetchLastMessageRequest({ channel_identities: ['a'] })
takeFetchLastMessageRequest({ contact_ids: ['a'] })
// @ts-expect-error both
takeFetchLastMessageRequest({ channel_identities: ['a'], contact_ids: ['a'] })
