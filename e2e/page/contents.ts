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
import type { Client } from '@parlance/core'

/** A content, how it is sent, and what of it must be seen on the phone. */
export interface Content {
  readonly name: string
  readonly send: (client: Client, app_id: string) => Promise<{ message_id: string }>
  readonly seen: readonly string[]
  /** What can be tapped. */
  readonly choices?: readonly string[]
}

const recipient_identities = [{ channel: 'RCS', identity: '+46701234567' }]

/** All nine. */
export const contents: readonly Content[] = [
  {
    name: 'text',
    send: (client, app_id) =>
      sendTextMessage(client, {
        app_id,
        recipient_identities,
        text: 'Welcome to the harbour bistro, <b>Ada</b>!',
      }),
    seen: ['Welcome to the harbour bistro, <b>Ada</b>!'],
  },
  {
    name: 'media',
    send: (client, app_id) =>
      sendMediaMessage(client, {
        app_id,
        recipient_identities,
        media_message: { url: 'https://bistro.example/r/88.pdf', filename_override: 'Menu of the week.pdf' },
      }),
    seen: ['Document', 'Menu of the week.pdf', 'bistro.example'],
  },
  {
    name: 'card',
    send: (client, app_id) =>
      sendCardMessage(client, {
        app_id,
        recipient_identities,
        card_message: {
          title: 'A table by the window',
          description: 'Tonight at eight, for two.',
          media_message: { url: 'https://bistro.example/table.jpg' },
          choices: [
            { text_message: { text: 'Take it' }, postback_data: 'take' },
            { call_message: { title: 'Call us', phone_number: '+4686842000' } },
          ],
        },
      }),
    seen: ['table.jpg', 'A table by the window', 'Tonight at eight, for two.'],
    choices: ['Take it', 'Call us'],
  },
  {
    name: 'carousel',
    send: (client, app_id) =>
      sendCarouselMessage(client, {
        app_id,
        recipient_identities,
        carousel_message: {
          cards: [
            {
              title: 'Fish soup',
              description: 'With saffron and aioli.',
              media_message: { url: 'https://bistro.example/soup.jpg' },
              choices: [{ text_message: { text: 'Order soup' } }],
            },
            {
              title: 'Salad',
              media_message: { url: 'https://bistro.example/salad.jpg' },
              choices: [{ text_message: { text: 'Order salad' } }],
            },
          ],
          choices: [{ url_message: { title: 'Whole menu', url: 'https://bistro.example/menu' } }],
        },
      }),
    seen: ['Fish soup', 'With saffron and aioli.', 'Salad'],
    choices: ['Order soup', 'Order salad', 'Whole menu'],
  },
  {
    name: 'choice',
    send: (client, app_id) =>
      sendChoiceMessage(client, {
        app_id,
        recipient_identities,
        choice_message: {
          text_message: { text: 'Shall we keep your table?' },
          choices: [
            { text_message: { text: 'Yes, please' }, postback_data: 'keep' },
            { text_message: { text: 'No, thanks' }, postback_data: 'drop' },
            { share_location_message: { title: 'Here I am', fallback_url: 'https://bistro.example/where' } },
          ],
        },
      }),
    seen: ['Shall we keep your table?'],
    choices: ['Yes, please', 'No, thanks', 'Here I am'],
  },
  {
    name: 'list',
    send: (client, app_id) =>
      sendListMessage(client, {
        app_id,
        recipient_identities,
        list_message: {
          title: 'When will you come?',
          description: 'Both menus have fish.',
          sections: [
            { title: 'Lunch', items: [{ choice: { title: 'Noon', postback_data: '12' } }] },
            {
              title: 'Dinner',
              items: [{ choice: { title: 'Eight', description: 'By candlelight', postback_data: '20' } }],
            },
          ],
          message_properties: { menu: 'Times' },
        },
      }),
    seen: ['When will you come?', 'Both menus have fish.', 'Lunch', 'Dinner', 'By candlelight'],
    choices: ['Noon', 'Eight'],
  },
  {
    name: 'location',
    send: (client, app_id) =>
      sendLocationMessage(client, {
        app_id,
        recipient_identities,
        location_message: {
          title: 'Find us',
          label: 'The harbour bistro',
          coordinates: { latitude: 59.3251, longitude: 18.0711 },
        },
      }),
    seen: ['Find us', 'The harbour bistro', '59.3251, 18.0711'],
  },
  {
    name: 'contact info',
    send: (client, app_id) =>
      sendContactInfoMessage(client, {
        app_id,
        recipient_identities,
        contact_info_message: {
          name: { full_name: 'Ada Lovelace' },
          organization: { title: 'Host', company: 'The harbour bistro' },
          phone_numbers: [{ phone_number: '+4686842000', type: 'WORK' }],
          email_addresses: [{ email_address: 'ada@bistro.example' }],
          urls: [{ url: 'javascript:alert(1)' }],
        },
      }),
    seen: ['Ada Lovelace', 'Host, The harbour bistro', '+4686842000', 'ada@bistro.example'],
  },
  {
    name: 'template',
    send: (client, app_id) =>
      sendTemplateMessage(client, {
        app_id,
        recipient_identities,
        template_message: {
          omni_template: {
            template_id: 'reminder',
            version: 'latest',
            language_code: 'en-US',
            parameters: { name: 'Ada', time: '20:00' },
          },
        },
      }),
    seen: ['Template', 'reminder', 'Ada', '20:00'],
  },
]
