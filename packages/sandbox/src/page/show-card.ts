import type { CardMessage, Choice } from '@parlance/conversation-model'
import { el } from './el.ts'
import { showMedia } from './show-media.ts'

/** A card with its choices. */
export function showCard(card: CardMessage, drawChoice: (choice: Choice) => HTMLElement): HTMLElement {
  const { title, description, media_message, choices = [], height } = card
  return el(
    'div',
    { class: 'card', 'data-height': height },
    media_message ? showMedia(media_message) : undefined,
    title ? el('strong', {}, title) : undefined,
    description ? el('p', {}, description) : undefined,
    choices.length === 0 ? undefined : el('div', { class: 'choices' }, ...choices.map(drawChoice)),
  )
}
