import type {
  CardMessage,
  CarouselMessage,
  ChoiceMessage,
  ContactInfoMessage,
  ListMessage,
  LocationMessage,
  MediaProperties,
  TemplateMessage,
  TextMessage,
} from '@parlance/conversation-model'
import type { Conversation } from '@sinch/sdk-core'

/** The nine kinds of content: each value has the type of both SDKs. */
export interface Contents {
  readonly text_message: TextMessage & Conversation.TextMessageItem
  readonly card_message: CardMessage & Conversation.CardMessageItem
  readonly carousel_message: CarouselMessage & Conversation.CarouselMessageItem
  readonly choice_message: ChoiceMessage & Conversation.ChoiceMessageItem
  readonly contact_info_message: ContactInfoMessage & Conversation.ContactInfoMessageItem
  readonly list_message: ListMessage & Conversation.ListMessageItem
  readonly location_message: LocationMessage & Conversation.LocationMessageItem
  readonly media_message: MediaProperties & Conversation.MediaProperties
  readonly template_message: TemplateMessage & Conversation.TemplateMessageItem
}

/** Every member that both SDKs type alike, and text that is not only ASCII. */
export const contents: Contents = {
  text_message: { text: 'Ditt bord är klart. 🔥 "Välkommen"\n– Köket' },
  card_message: {
    title: 'Today’s catch',
    description: 'Arctic char & new potatoes',
    media_message: {
      url: 'https://example.com/char.jpg?size=1&q=ö',
      thumbnail_url: 'https://example.com/s.jpg',
    },
    height: 'TALL',
    choices: [
      { text_message: { text: 'Order' }, postback_data: 'order:char' },
      { url_message: { title: 'Menu', url: 'https://example.com/menu' } },
    ],
    message_properties: { whatsapp_header: 'Harbour bistro' },
  },
  carousel_message: {
    cards: [
      { title: 'Char', media_message: { url: 'https://example.com/char.jpg' } },
      { title: 'Soup', choices: [{ text_message: { text: 'Order soup' }, postback_data: 'order:soup' }] },
    ],
    choices: [{ call_message: { title: 'Call us', phone_number: '+4686842000' } }],
  },
  choice_message: {
    text_message: { text: 'When will you come?' },
    choices: [
      { text_message: { text: 'At noon' }, postback_data: '{"hour":12}' },
      { call_message: { title: 'Call us', phone_number: '+4686842000' }, postback_data: 'call' },
      { url_message: { title: 'Look', url: 'https://example.com/?a=1&b=2' }, postback_data: 'url' },
      {
        location_message: {
          title: 'Find us',
          label: 'Bistro',
          coordinates: { latitude: 59.3251, longitude: -18.0711 },
        },
        postback_data: 'location',
      },
      {
        share_location_message: { title: 'Where are you?', fallback_url: 'https://example.com/where' },
      },
    ],
    message_properties: { whatsapp_footer: 'Answer by Friday' },
  },
  contact_info_message: {
    name: {
      full_name: 'Ada Lovelace',
      first_name: 'Ada',
      last_name: 'Lovelace',
      middle_name: 'King',
      prefix: 'Lady',
      suffix: 'FRS',
    },
    phone_numbers: [{ phone_number: '+4686842000', type: 'WORK' }],
    addresses: [
      {
        city: 'Malmö',
        country: 'Sverige',
        state: 'Skåne',
        zip: '211 20',
        type: 'WORK',
        country_code: 'SE',
      },
    ],
    email_addresses: [{ email_address: 'ada@example.com', type: 'WORK' }],
    organization: { company: 'Analytical Engines', department: 'Notes', title: 'Author' },
    urls: [{ url: 'https://example.com/ada', type: 'WORK' }],
    birthday: '1815-12-10',
  },
  list_message: {
    title: 'What will it be?',
    description: 'One of these',
    media: { url: 'https://example.com/menu.jpg' },
    sections: [
      {
        title: 'Fish',
        items: [
          { choice: { title: 'Char', description: 'with potatoes', postback_data: 'char' } },
          { choice: { title: 'Herring', media: { url: 'https://example.com/herring.jpg' } } },
        ],
      },
      { title: 'Soup', items: [{ choice: { title: 'Tomato' } }] },
    ],
    message_properties: { menu: 'Dishes', whatsapp_header: 'Lunch' },
  },
  location_message: {
    title: 'Find us',
    label: 'The harbour bistro',
    coordinates: { latitude: 59.3251, longitude: -0.000001 },
  },
  media_message: {
    url: 'https://example.com/receipt.pdf',
    thumbnail_url: 'https://example.com/receipt.png',
    filename_override: 'Kvitto.pdf',
  },
  template_message: {
    omni_template: {
      template_id: '01TEMPLATE',
      version: 'latest',
      language_code: 'sv-SE',
      parameters: { name: 'Åsa', 'a key': '' },
    },
    channel_template: {
      WHATSAPP: { template_id: 'booking', language_code: 'sv_SE', parameters: { '1': 'Åsa' } },
    },
  },
}
