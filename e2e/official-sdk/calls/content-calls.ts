import {
  sendCardMessage,
  sendCarouselMessage,
  sendChoiceMessage,
  sendContactInfoMessage,
  sendListMessage,
  sendLocationMessage,
  sendMediaMessage,
  sendTemplateMessage,
  sendTextMessage,
} from '@parlance/conversation-messages'
import { contents } from '../contents.ts'
import type { Call } from './call.ts'
import { officialTo, to } from './recipient.ts'

const {
  card_message,
  carousel_message,
  choice_message,
  contact_info_message,
  list_message,
  location_message,
  media_message,
  template_message,
  text_message,
} = contents

const product_list = {
  title: 'From our shelves',
  sections: [
    {
      title: 'Oils',
      items: [
        { product: { id: 'oil-1', marketplace: 'FACEBOOK' } },
        { product: { id: 'oil-2', marketplace: 'FACEBOOK' } },
      ],
    },
  ],
  message_properties: { catalog_id: '1234567890' },
}

const calendar = {
  title: 'Save the date',
  event_title: 'Lunch',
  event_description: 'By the water',
  fallback_url: 'https://example.com/lunch.ics',
}

/** Each of the nine contents by its own function, and two that take another form inside. */
export const contentCalls = {
  'send a text': {
    official: (messages) =>
      messages.sendTextMessage({ sendMessageRequestBody: { ...officialTo(), message: { text_message } } }),
    ours: (client) => sendTextMessage(client, { ...to(), ...text_message }),
  },
  'send a card': {
    official: (messages) =>
      messages.sendCardMessage({ sendMessageRequestBody: { ...officialTo(), message: { card_message } } }),
    ours: (client) => sendCardMessage(client, { ...to(), card_message }),
  },
  'send a carousel': {
    official: (messages) =>
      messages.sendCarouselMessage({
        sendMessageRequestBody: { ...officialTo(), message: { carousel_message } },
      }),
    ours: (client) => sendCarouselMessage(client, { ...to(), carousel_message }),
  },
  'send choices': {
    official: (messages) =>
      messages.sendChoiceMessage({
        sendMessageRequestBody: { ...officialTo(), message: { choice_message } },
      }),
    ours: (client) => sendChoiceMessage(client, { ...to(), choice_message }),
  },
  'send a business card': {
    official: (messages) =>
      messages.sendContactInfoMessage({
        sendMessageRequestBody: { ...officialTo(), message: { contact_info_message } },
      }),
    ours: (client) => sendContactInfoMessage(client, { ...to(), contact_info_message }),
  },
  'send a list': {
    official: (messages) =>
      messages.sendListMessage({ sendMessageRequestBody: { ...officialTo(), message: { list_message } } }),
    ours: (client) => sendListMessage(client, { ...to(), list_message }),
  },
  'send a place': {
    official: (messages) =>
      messages.sendLocationMessage({
        sendMessageRequestBody: { ...officialTo(), message: { location_message } },
      }),
    ours: (client) => sendLocationMessage(client, { ...to(), location_message }),
  },
  'send a file': {
    official: (messages) =>
      messages.sendMediaMessage({ sendMessageRequestBody: { ...officialTo(), message: { media_message } } }),
    ours: (client) => sendMediaMessage(client, { ...to(), media_message }),
  },
  'send a template': {
    official: (messages) =>
      messages.sendTemplateMessage({
        sendMessageRequestBody: { ...officialTo(), message: { template_message } },
      }),
    ours: (client) => sendTemplateMessage(client, { ...to(), template_message }),
  },
  'send a list of products': {
    official: (messages) =>
      messages.sendListMessage({
        sendMessageRequestBody: { ...officialTo(), message: { list_message: product_list } },
      }),
    ours: (client) => sendListMessage(client, { ...to(), list_message: product_list }),
  },
  'send a date to save': {
    official: (messages) => {
      const calendar_message = {
        ...calendar,
        event_start: new Date('2026-07-01T10:00:00Z'),
        event_end: new Date('2026-07-01T12:00:00Z'),
      }
      return messages.sendChoiceMessage({
        sendMessageRequestBody: {
          ...officialTo(),
          message: { choice_message: { choices: [{ calendar_message }] } },
        },
      })
    },
    ours: (client) => {
      const calendar_message = {
        ...calendar,
        event_start: '2026-07-01T10:00:00.000Z',
        event_end: '2026-07-01T12:00:00.000Z',
      }
      return sendChoiceMessage(client, { ...to(), choice_message: { choices: [{ calendar_message }] } })
    },
  },
} as const satisfies Record<string, Call>
