import type { AppMessage, Choice } from '@parlance/conversation-model'
import { contentOn } from '../content-on.ts'
import { el } from './el.ts'
import { nativeContent } from './native-content.ts'
import { showJson } from './show-json.ts'
import { showCard } from './show-card.ts'
import { showChoice, type Choose } from './show-choice.ts'
import { showContactInfo } from './show-contact-info.ts'
import { showList } from './show-list.ts'
import { showLocation } from './show-location.ts'
import { showMedia } from './show-media.ts'
import { showNative } from './show-native.ts'
import { showTemplate } from './show-template.ts'
import { takeChoices } from './take-choices.ts'

/** What an app sent, as a person sees it: the bubble, and what hangs below it. */
export function showAppMessage(sent: AppMessage, channel: string, choose: Choose): Node[] {
  const message = contentOn(sent, channel)
  const native = message ? undefined : nativeContent(sent, channel)
  if (native) return [bubble(showNative(native, channel))]
  return message ? showContent(message, channel, choose) : []
}

function showContent(message: AppMessage, channel: string, choose: Choose): Node[] {
  const take = takeChoices(message)
  const draw = (choice: Choice): HTMLElement => showChoice(take(choice), choose)
  const { text_message, choice_message, card_message, carousel_message, list_message } = message
  const { media_message, location_message, contact_info_message, template_message } = message
  if (text_message) return [bubble(paragraph(text_message.text))]
  if (choice_message) {
    const text = choice_message.text_message?.text
    const footer = choice_message.message_properties?.whatsapp_footer
    const parts = [text ? paragraph(text) : '', footer ? el('small', {}, footer) : '']
    const choices = el('div', { class: 'choices' }, ...choice_message.choices.map(draw))
    return text || footer ? [bubble(...parts), choices] : [choices]
  }
  if (card_message) return [bubble(showCard(card_message, draw))]
  if (carousel_message) {
    const cards = carousel_message.cards.map((card) => el('li', { class: 'bubble' }, showCard(card, draw)))
    const outer = (carousel_message.choices ?? []).map(draw)
    // It scrolls sideways: with the keyboard too.
    const row = el('ul', { class: 'carousel', tabindex: '0', 'aria-label': 'Carousel' }, ...cards)
    return outer.length === 0 ? [row] : [row, el('div', { class: 'choices' }, ...outer)]
  }
  if (list_message) return [bubble(showList(list_message, take, choose))]
  if (media_message) return [bubble(showMedia(media_message))]
  if (location_message) return [bubble(showLocation(location_message))]
  if (contact_info_message) return [bubble(showContactInfo(contact_info_message))]
  if (template_message) return [bubble(showTemplate(template_message, channel))]
  return [
    bubble(el('small', {}, `Nothing for ${channel}`), showJson(JSON.stringify(message), 'What was sent')),
  ]
}

function bubble(...parts: readonly (Node | string)[]): HTMLElement {
  return el('div', { class: 'bubble' }, ...parts)
}

function paragraph(text: string): HTMLElement {
  return el('p', {}, text)
}
