import type { LocationMessage } from '@parlance/conversation-model'
import { el } from './el.ts'
import { icon } from './icon.ts'

/** A place, drawn as a map without a map. */
export function showLocation({ title, label, coordinates }: LocationMessage): HTMLElement {
  const { latitude, longitude } = coordinates
  return el(
    'div',
    { class: 'location' },
    el('div', { class: 'map' }, icon('pin')),
    el('strong', {}, title),
    label === undefined ? undefined : el('span', {}, label),
    el('small', {}, `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`),
  )
}
