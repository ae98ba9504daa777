import {
  sendChoiceMessage,
  sendMediaMessage,
  sendMessage,
  sendTextMessage,
} from '@parlance/conversation-messages'
import type { ChannelSpecificMessage } from '@parlance/conversation-model'
import type { Conversation } from '@sinch/sdk-core'
import { contents } from '../contents.ts'
import type { Call } from './call.ts'
import { app_id, officialTo, to } from './recipient.ts'

const { choice_message, media_message, text_message } = contents

/** All that can be said about a send, but for its time to live. */
const envelope = () => ({
  callback_url: 'https://example.com/reports?app=1&x=ö',
  channel_priority_order: ['WHATSAPP' as const, 'SMS' as const],
  channel_properties: { SMS_SENDER: '+46709999999', SMS_FLASH_MESSAGE: 'true', FUTURE_PROPERTY: '1' },
  message_metadata: '{"order":42}',
  conversation_metadata: { guest: { name: 'Åsa', table: null }, visits: [1, 2.5, true] },
  conversation_metadata_update_strategy: 'MERGE_PATCH' as const,
  queue: 'HIGH_PRIORITY' as const,
  processing_strategy: 'DISPATCH_ONLY' as const,
  correlation_id: 'guest-42/å',
  message_content_type: 'CONTENT_MARKETING' as const,
})

const flow: ChannelSpecificMessage & Conversation.ChannelSpecificMessage = {
  message_type: 'FLOWS',
  message: {
    header: { type: 'text', text: 'Booking' },
    body: { text: 'Choose a table' },
    footer: { text: 'Harbour bistro' },
    flow_id: '1',
    flow_token: 'token',
    flow_mode: 'published',
    flow_cta: 'Book',
    flow_action: 'navigate',
    flow_action_payload: { screen: 'TABLES', data: { party: 4 } },
  },
}

/** What a message may carry beside its content. */
const extras = () => ({
  agent: { display_name: 'Åsa', type: 'HUMAN' as const, picture_url: 'https://example.com/asa.jpg' },
  explicit_channel_message: { KAKAOTALK: '{"template_code":"a"}' },
  explicit_channel_omni_message: { WHATSAPP: { text_message } },
  channel_specific_message: { WHATSAPP: flow },
})

const sendText = (text: string): Call => ({
  official: (messages) =>
    messages.sendTextMessage({
      sendMessageRequestBody: { ...officialTo(), message: { text_message: { text } } },
    }),
  ours: (client) => sendTextMessage(client, { ...to(), text }),
})

const sendFor = (officialTtl: number | string, ttl: number | string): Call => ({
  official: (messages) =>
    messages.sendTextMessage({
      sendMessageRequestBody: { ...officialTo(), ttl: officialTtl, message: { text_message } },
    }),
  ours: (client) => sendTextMessage(client, { ...to(), ttl, ...text_message }),
})

export const sendCalls = {
  'send any message': {
    official: (messages) =>
      messages.send({ sendMessageRequestBody: { ...officialTo(), message: { media_message } } }),
    ours: (client) => sendMessage(client, { ...to(), message: { media_message } }),
  },
  'send to a contact': {
    official: (messages) =>
      messages.sendMediaMessage({
        sendMessageRequestBody: {
          app_id,
          recipient: { contact_id: '01CONTACT' },
          message: { media_message },
        },
      }),
    ours: (client) => sendMediaMessage(client, { app_id, contact_id: '01CONTACT', media_message }),
  },
  'send to several identities': {
    official: (messages) => {
      const channel_identities = [
        { channel: 'WHATSAPP', identity: '46701234567' },
        { channel: 'MESSENGER', identity: '7746490198930851' },
        { channel: 'A_NEW_CHANNEL', identity: 'åsa@example.com' },
      ]
      const recipient = { identified_by: { channel_identities } }
      return messages.send({ sendMessageRequestBody: { app_id, recipient, message: { text_message } } })
    },
    ours: (client) =>
      sendMessage(client, {
        app_id,
        recipient: {
          identified_by: {
            channel_identities: [
              { channel: 'WHATSAPP', identity: '46701234567' },
              { channel: 'MESSENGER', identity: '7746490198930851' },
              { channel: 'A_NEW_CHANNEL', identity: 'åsa@example.com' },
            ],
          },
        },
        message: { text_message },
      }),
  },
  'send with all that can be said': {
    official: (messages) =>
      messages.sendTextMessage({
        sendMessageRequestBody: { ...officialTo(), ...envelope(), message: { text_message } },
      }),
    ours: (client) => sendTextMessage(client, { ...to(), ...envelope(), ...text_message }),
  },
  'send with all that stands beside a content': {
    official: (messages) =>
      messages.sendChoiceMessage({
        sendMessageRequestBody: { ...officialTo(), message: { choice_message, ...extras() } },
      }),
    ours: (client) => sendChoiceMessage(client, { ...to(), choice_message, ...extras() }),
  },
  'send with a time to live as a number': sendFor(3600, 3600),
  'send with a time to live as the API writes it': sendFor('315576000000s', '315576000000s'),
  'send with a time to live as digits': sendFor('3600', 3600),
  'send text of every script': sendText(
    '\u{1F469}\u200D\u{1F4BB} e\u0301 \u00E9 \u2028 \uFEFF \\ " </script> \t\r\n \u0000',
  ),
  'send text with half of a character': sendText('broken: \uD83D'),
  'send text that looks like a date': sendText('2024-12-25'),
  'send text that looks like JSON': sendText('{"text":1e400}'),
  'send a long text': sendText('å'.repeat(100_000)),
} as const satisfies Record<string, Call>
