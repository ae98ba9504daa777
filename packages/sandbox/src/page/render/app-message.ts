import type { AppMessage } from '@parlance/conversation-model'
import { element } from '../element.ts'
import { shownContent } from '../shown-content.ts'
import { renderCard } from './card.ts'
import { renderCarousel } from './carousel.ts'
import { renderChoiceMessage } from './choice-message.ts'
import { renderContactInfo } from './contact-info.ts'
import { renderJson } from './json.ts'
import { renderList } from './list.ts'
import { renderLocation } from './location.ts'
import { renderMedia } from './media.ts'
import { renderSpecific } from './specific.ts'
import type { Tap } from './tap.ts'
import { renderTemplate } from './template.ts'
import { renderText } from './text.ts'

/** What an app sent, as a person on the channel sees it. */
export function renderAppMessage(message: AppMessage, channel: string, tap: Tap): HTMLElement {
  const shown = shownContent(message, channel)
  if (shown.kind === 'native') return renderJson('Message in the form of the channel', shown.payload)
  if (shown.kind === 'specific') return renderSpecific(shown.name, shown.message)
  const content = renderContent(shown.content, channel, tap)
  if (!shown.isOverride) return content
  return element('div', {}, content, element('p', { class: 'soft' }, 'Content for this channel alone'))
}

function renderContent(content: AppMessage, channel: string, tap: Tap): HTMLElement {
  if (content.text_message) return renderText(content.text_message.text)
  if (content.media_message) return renderMedia(content.media_message)
  if (content.card_message) return renderCard(content.card_message, 0, tap)
  if (content.carousel_message) return renderCarousel(content.carousel_message, tap)
  if (content.choice_message) return renderChoiceMessage(content.choice_message, tap)
  if (content.list_message) return renderList(content.list_message, tap)
  if (content.location_message) return renderLocation(content.location_message)
  if (content.contact_info_message) return renderContactInfo(content.contact_info_message)
  if (content.template_message) {
    const { channel_template = {}, omni_template } = content.template_message
    const own = Object.hasOwn(channel_template, channel) ? channel_template[channel] : undefined
    const reference = own ?? omni_template
    if (reference) return renderTemplate(reference, own !== undefined)
  }
  return renderJson('Nothing that this phone can show', JSON.stringify(content))
}
