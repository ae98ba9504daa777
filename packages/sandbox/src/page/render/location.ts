import type { LocationMessage } from '@parlance/conversation-model'
import { coordinatesText } from '../choice-label.ts'
import { element } from '../element.ts'
import { icon } from '../icon.ts'

/** A place as a drawn map: a real one would come from elsewhere. */
export function renderLocation({ title, label, coordinates }: LocationMessage): HTMLElement {
  return element(
    'div',
    { class: 'place' },
    element('div', { class: 'map' }, icon('location')),
    element(
      'div',
      { class: 'place-words' },
      element('strong', { dir: 'auto' }, title),
      label !== undefined && label !== title && element('span', { dir: 'auto' }, label),
      element('span', { class: 'soft' }, coordinatesText(coordinates)),
    ),
  )
}
