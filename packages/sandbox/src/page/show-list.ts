import type { ListItem, ListMessage } from '@parlance/conversation-model'
import { el } from './el.ts'
import { icon } from './icon.ts'
import { showChoice, type Choose } from './show-choice.ts'
import { showMedia } from './show-media.ts'
import type { NumberedChoice } from './take-choices.ts'

/** A list with sections, whose items can be tapped; products only looked at. */
export function showList(list: ListMessage, take: () => NumberedChoice, choose: Choose): HTMLElement {
  const sections = list.sections.map((section) =>
    el(
      'div',
      { class: 'section' },
      section.title ? el('small', {}, section.title) : undefined,
      ...section.items.map((item) => showItem(item, take, choose)),
    ),
  )
  return el(
    'div',
    { class: 'list' },
    list.media ? showMedia(list.media) : undefined,
    el('strong', {}, list.title),
    list.description ? el('p', {}, list.description) : undefined,
    list.message_properties?.menu ? el('small', {}, `☰ ${list.message_properties.menu}`) : undefined,
    ...sections,
  )
}

function showItem(item: ListItem, take: () => NumberedChoice, choose: Choose): HTMLElement {
  if (item.product) {
    const { id, marketplace, item_price, currency } = item.product
    const price = item_price === undefined ? '' : ` · ${item_price} ${currency ?? ''}`
    return el(
      'div',
      { class: 'product' },
      el('span', {}, icon('bag'), ` ${id}`),
      el('small', {}, marketplace + price),
    )
  }
  const button = showChoice(take(), choose)
  const { description, media } = item.choice ?? {}
  if (description) button.append(el('small', {}, description))
  return media ? el('div', {}, showMedia(media), button) : button
}
