import type {
  AppMessage,
  CardMessage,
  ChannelIdentity,
  Choice,
  Contact,
  Conversation,
  ConversationMessage,
  InboundMessage,
  JsonObject,
  JsonValue,
  ListMessage,
  MediaProperties,
  OmniMessageOverride,
  Reason,
  Recipient,
  SendMessageRequest,
  TemplateReference,
} from '@parlance/conversation-model'
import * as fc from 'fast-check'

const text = fc.string()
const word = fc.oneof(
  fc.stringMatching(/^[a-z]{1,12}$/),
  fc.constantFrom('__proto__', 'constructor', 'prototype'),
)

/** Any JSON, also with keys that other code might stumble over. */
const json: fc.Arbitrary<JsonValue> = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    text,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', '__proto__', 'constructor', 'toString', 'message'), tie('value'), {
      maxKeys: 3,
    }),
  ),
})).value
const jsonObject: fc.Arbitrary<JsonObject> = fc.dictionary(word, json, { maxKeys: 3 })

/** An open enum: what is known, and what may come. */
function open(...known: string[]): fc.Arbitrary<string> {
  return fc.oneof(fc.constantFrom(...known), text)
}

const channel = open('SMS', 'WHATSAPP', 'RCS')
const media: fc.Arbitrary<MediaProperties> = fc.record(
  { url: text, thumbnail_url: text, filename_override: text },
  { requiredKeys: ['url'] },
)
const textMessage = fc.record({ text })
const locationMessage = fc.record(
  {
    title: text,
    label: text,
    coordinates: fc.record({
      latitude: fc.double({ noNaN: true, noDefaultInfinity: true }),
      longitude: fc.double({ noNaN: true, noDefaultInfinity: true }),
    }),
  },
  { requiredKeys: ['title', 'coordinates'] },
)

const choiceExtras = { postback_data: json, display_mode: open('PERSISTENT') }
const choice: fc.Arbitrary<Choice> = fc.oneof(
  fc.record({ ...choiceExtras, text_message: textMessage }, { requiredKeys: ['text_message'] }),
  fc.record(
    { ...choiceExtras, call_message: fc.record({ title: text, phone_number: text }) },
    { requiredKeys: ['call_message'] },
  ),
  fc.record({ ...choiceExtras, location_message: locationMessage }, { requiredKeys: ['location_message'] }),
  fc.record(
    { ...choiceExtras, url_message: fc.record({ title: text, url: text }) },
    { requiredKeys: ['url_message'] },
  ),
  fc.record(
    {
      ...choiceExtras,
      calendar_message: fc.record({
        title: text,
        event_start: text,
        event_end: text,
        event_title: text,
        fallback_url: text,
      }),
    },
    { requiredKeys: ['calendar_message'] },
  ),
  fc.record(
    { ...choiceExtras, share_location_message: fc.record({ title: text, fallback_url: text }) },
    { requiredKeys: ['share_location_message'] },
  ),
)
const card: fc.Arbitrary<CardMessage> = fc.record(
  {
    title: text,
    description: text,
    media_message: media,
    height: open('TALL'),
    choices: fc.array(choice, { maxLength: 3 }),
    message_properties: fc.record({ whatsapp_header: text }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
)
const list: fc.Arbitrary<ListMessage> = fc.record(
  {
    title: text,
    description: text,
    media,
    sections: fc.array(
      fc.record({
        title: text,
        items: fc.array(fc.record({ choice: fc.record({ title: text }) }), { maxLength: 2 }),
      }),
      { maxLength: 2 },
    ),
    message_properties: fc.record({ menu: text, whatsapp_header: text }, { requiredKeys: [] }),
  },
  { requiredKeys: ['title', 'sections'] },
)
const template: fc.Arbitrary<TemplateReference> = fc.record(
  {
    template_id: text,
    version: text,
    language_code: text,
    parameters: fc.dictionary(word, text, { maxKeys: 2 }),
  },
  { requiredKeys: ['template_id'] },
)
const carousel = fc.record(
  { cards: fc.array(card, { maxLength: 3 }), choices: fc.array(choice, { maxLength: 3 }) },
  { requiredKeys: ['cards'] },
)
const choiceMessage = fc.record(
  { choices: fc.array(choice, { maxLength: 4 }), text_message: textMessage },
  { requiredKeys: ['choices'] },
)
const contactInfo = fc.record(
  {
    name: fc.record({ full_name: text, first_name: text }, { requiredKeys: ['full_name'] }),
    phone_numbers: fc.array(
      fc.record({ phone_number: text, type: text }, { requiredKeys: ['phone_number'] }),
    ),
    addresses: fc.array(fc.record({ city: text, country_code: text }, { requiredKeys: [] })),
    organization: fc.record({ company: text, title: text }, { requiredKeys: [] }),
    birthday: fc.constant('1990-12-31'),
  },
  { requiredKeys: ['name', 'phone_numbers'] },
)
const override: fc.Arbitrary<OmniMessageOverride> = fc.oneof(
  fc.record({ text_message: textMessage }),
  fc.record({ card_message: card }),
  fc.record({ carousel_message: carousel }),
  fc.record({ choice_message: choiceMessage }),
  fc.record({ contact_info_message: contactInfo }),
  fc.record({ list_message: list }),
  fc.record({ location_message: locationMessage }),
  fc.record({ media_message: media }),
  fc.record({ template_reference: template }),
)
const beside = {
  explicit_channel_message: fc.dictionary(word, text, { maxKeys: 2 }),
  explicit_channel_omni_message: fc.dictionary(word, override, { maxKeys: 2 }),
  agent: fc.option(
    fc.record({ display_name: text, type: open('BOT'), picture_url: text }, { requiredKeys: [] }),
  ),
}

export const appMessage: fc.Arbitrary<AppMessage> = fc.oneof(
  fc.record({ ...beside, text_message: textMessage }, { requiredKeys: ['text_message'] }),
  fc.record({ ...beside, card_message: card }, { requiredKeys: ['card_message'] }),
  fc.record({ ...beside, carousel_message: carousel }, { requiredKeys: ['carousel_message'] }),
  fc.record({ ...beside, choice_message: choiceMessage }, { requiredKeys: ['choice_message'] }),
  fc.record({ ...beside, contact_info_message: contactInfo }, { requiredKeys: ['contact_info_message'] }),
  fc.record({ ...beside, list_message: list }, { requiredKeys: ['list_message'] }),
  fc.record({ ...beside, location_message: locationMessage }, { requiredKeys: ['location_message'] }),
  fc.record({ ...beside, media_message: media }, { requiredKeys: ['media_message'] }),
  fc.record(
    { ...beside, template_message: fc.record({ omni_template: template }) },
    { requiredKeys: ['template_message'] },
  ),
  fc.record(beside, { requiredKeys: ['explicit_channel_message'] }),
)

const reason: fc.Arbitrary<Reason> = fc.record(
  { code: open('UNKNOWN'), description: text, sub_code: open('ATTACHMENT_REJECTED'), channel_code: text },
  { requiredKeys: [] },
)
const channelIdentity: fc.Arbitrary<ChannelIdentity> = fc.record(
  { channel, identity: text, app_id: text },
  { requiredKeys: ['channel', 'identity'] },
)
const details = {
  id: text,
  direction: open('TO_APP', 'TO_CONTACT'),
  channel_identity: channelIdentity,
  conversation_id: text,
  contact_id: text,
  metadata: text,
  accept_time: text,
  sender_id: text,
  processing_mode: open('DISPATCH'),
  injected: fc.boolean(),
}
const contactMessage = fc.record(
  { text_message: textMessage, reply_to: fc.option(fc.record({ message_id: text })) },
  { requiredKeys: ['text_message'] },
)
const status = fc.option(fc.record({ status: open('READ'), event_time: text, reason }, { requiredKeys: [] }))

export const conversationMessage: fc.Arbitrary<ConversationMessage> = fc.oneof(
  fc.record(
    { ...details, message_status: status, app_message: appMessage },
    { requiredKeys: ['app_message'] },
  ),
  fc.record(
    { ...details, message_status: status, contact_message: contactMessage },
    { requiredKeys: ['contact_message'] },
  ),
)

export const inboundMessage: fc.Arbitrary<InboundMessage> = fc.record(
  { ...details, contact_message: contactMessage },
  { requiredKeys: [] },
)

export const contact: fc.Arbitrary<Contact> = fc.record(
  {
    id: text,
    channel_identities: fc.array(channelIdentity, { maxLength: 3 }),
    language: open('SV', 'UNSPECIFIED'),
    channel_priority: fc.array(channel, { maxLength: 3 }),
    display_name: text,
    email: text,
    external_id: text,
    metadata: text,
  },
  { requiredKeys: [] },
)

export const conversation: fc.Arbitrary<Conversation> = fc.record(
  {
    id: text,
    app_id: text,
    contact_id: text,
    active: fc.boolean(),
    active_channel: channel,
    metadata_json: jsonObject,
    correlation_id: text,
    last_received: text,
    metadata: text,
  },
  { requiredKeys: [] },
)

const recipient: fc.Arbitrary<Recipient> = fc.oneof(
  fc.record({ contact_id: word }),
  fc.record({
    identified_by: fc.record({
      channel_identities: fc.array(fc.record({ channel: word, identity: word }), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
  }),
)

export const sendMessageRequest: fc.Arbitrary<SendMessageRequest> = fc.record(
  {
    app_id: word,
    recipient,
    message: appMessage,
    callback_url: fc.webUrl(),
    channel_priority_order: fc.array(channel, { maxLength: 3 }),
    channel_properties: fc.dictionary(word, text, { maxKeys: 3 }),
    message_metadata: fc.string({ maxLength: 1024 }),
    conversation_metadata: fc.dictionary(word, fc.string({ maxLength: 20 }), { maxKeys: 3 }),
    conversation_metadata_update_strategy: open('REPLACE'),
    queue: open('HIGH_PRIORITY'),
    ttl: fc.integer({ min: 3, max: 2 ** 31 }).map((seconds) => `${seconds}s`),
    processing_strategy: open('DEFAULT'),
    correlation_id: fc.string({ maxLength: 128 }),
    message_content_type: open('CONTENT_MARKETING'),
  },
  { requiredKeys: ['app_id', 'recipient', 'message'] },
)
