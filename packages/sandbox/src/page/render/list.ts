import type { ListMessage } from '@parlance/conversation-model'
import { element } from '../element.ts'
import { renderMedia } from './media.ts'
import { renderProduct } from './product.ts'
import type { Tap } from './tap.ts'
import { renderText } from './text.ts'

/** A list behind its menu button, open from the start. */
export function renderList(list: ListMessage, tap: Tap): HTMLElement {
  const { title, description, media, message_properties, sections } = list
  let index = 0
  const renderedSections = sections.map((section) => {
    const items = section.items.map((item) => {
      if (item.product) return renderProduct(item.product)
      const number = index
      index += 1
      return renderItem(item.choice, () => tap.choose(number))
    })
    return element(
      'section',
      {},
      section.title !== undefined && element('h4', { dir: 'auto' }, section.title),
      element('ul', { class: 'rows' }, ...items),
    )
  })
  return element(
    'div',
    { class: 'list' },
    media && renderMedia(media),
    element('strong', { dir: 'auto' }, title),
    description !== undefined && renderText(description),
    element(
      'details',
      { class: 'menu', open: true },
      element('summary', { dir: 'auto' }, message_properties?.menu ?? 'Options'),
      ...renderedSections,
    ),
  )
}

function renderItem(item: { title: string; description?: string }, click: () => void): HTMLElement {
  return element(
    'li',
    {},
    element(
      'button',
      { type: 'button', class: 'row', click },
      element('span', { class: 'row-title', dir: 'auto' }, item.title),
      item.description !== undefined &&
        element('span', { class: 'row-detail', dir: 'auto' }, item.description),
    ),
  )
}
