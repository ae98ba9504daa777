import type { CardMessage, TemplateMessage } from '@parlance/conversation-model'
import type { Client } from '@parlance/core'
import { expectTypeOf } from 'vitest'
import { sendCardMessage } from './operations/send-card-message.ts'
import { sendCarouselMessage } from './operations/send-carousel-message.ts'
import { sendChoiceMessage } from './operations/send-choice-message.ts'
import { sendListMessage } from './operations/send-list-message.ts'
import { sendLocationMessage } from './operations/send-location-message.ts'
import { sendMediaMessage } from './operations/send-media-message.ts'
import { sendTemplateMessage } from './operations/send-template-message.ts'

declare const client: Client
const app_id = 'a'
const contact_id = 'c'

expectTypeOf<sendCardMessage.Content['card_message']>().toEqualTypeOf<CardMessage>()
expectTypeOf<sendTemplateMessage.Content['template_message']>().toEqualTypeOf<TemplateMessage>()

void sendCardMessage(client, {
  app_id,
  contact_id,
  // @ts-expect-error the bare card, without another card_message around it
  card_message: { card_message: { title: 'x' } },
})
void sendCarouselMessage(client, {
  app_id,
  contact_id,
  // @ts-expect-error a card is no list of cards
  carousel_message: { cards: { title: 'x' } },
})
void sendChoiceMessage(client, {
  app_id,
  contact_id,
  // @ts-expect-error a choice of two kinds
  choice_message: { choices: [{ text_message: { text: 'x' }, url_message: { title: 'x', url: 'x' } }] },
})
void sendListMessage(client, {
  app_id,
  contact_id,
  // @ts-expect-error no sections
  list_message: { title: 'x' },
})
void sendLocationMessage(client, {
  app_id,
  contact_id,
  // @ts-expect-error coordinates are numbers
  location_message: { title: 'x', coordinates: { latitude: '1', longitude: 2 } },
})
void sendMediaMessage(client, {
  app_id,
  contact_id,
  // @ts-expect-error a second content
  text: 'x',
  media_message: { url: 'https://example.com' },
})
void sendTemplateMessage(client, {
  app_id,
  contact_id,
  // @ts-expect-error neither of the two templates
  template_message: {},
})
// @ts-expect-error both recipients
void sendCardMessage(client, { app_id, contact_id, recipient_identities: [], card_message: {} })
// @ts-expect-error no content
void sendCardMessage(client, { app_id, contact_id })
