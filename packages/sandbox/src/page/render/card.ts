import type { CardMessage } from '@parlance/conversation-model'
import { element } from '../element.ts'
import { renderChoices } from './choices.ts'
import { renderMedia } from './media.ts'
import type { Tap } from './tap.ts'
import { renderText } from './text.ts'

/** A card; `first` is the number of its first choice within the whole message. */
export function renderCard(card: CardMessage, first: number, tap: Tap): HTMLElement {
  const { title, description, media_message, message_properties, choices = [], height } = card
  const header = message_properties?.whatsapp_header
  return element(
    'div',
    { class: 'card', 'data-height': height },
    media_message && renderMedia(media_message),
    element(
      'div',
      { class: 'card-words' },
      header !== undefined && element('span', { class: 'soft', dir: 'auto' }, header),
      title !== undefined && element('strong', { dir: 'auto' }, title),
      description !== undefined && renderText(description),
    ),
    renderChoices(choices, first, tap),
  )
}
