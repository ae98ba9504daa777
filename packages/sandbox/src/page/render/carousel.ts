import type { CarouselMessage } from '@parlance/conversation-model'
import { element } from '../element.ts'
import { renderCard } from './card.ts'
import { renderChoices } from './choices.ts'
import type { Tap } from './tap.ts'

/** Cards side by side, to be leafed through by hand, by wheel or by the arrow keys. */
export function renderCarousel({ cards, choices = [] }: CarouselMessage, tap: Tap): HTMLElement {
  let first = 0
  const slides = cards.map((card, index) => {
    const label = `Card ${index + 1} of ${cards.length}`
    const slide = element('li', { 'aria-label': label }, renderCard(card, first, tap))
    first += card.choices?.length ?? 0
    return slide
  })
  return element(
    'div',
    { class: 'carousel' },
    element('ul', { class: 'slides', tabindex: 0, 'aria-label': `${cards.length} cards` }, ...slides),
    cards.length > 1 && element('p', { class: 'soft slide-count' }, `${cards.length} cards, leaf through`),
    renderChoices(choices, first, tap),
  )
}
