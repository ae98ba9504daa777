import type { ProductItem } from '@parlance/conversation-model'
import { element } from '../element.ts'

/** A product: its number is all that a message holds of it. */
export function renderProduct({ id, marketplace, quantity, item_price, currency }: ProductItem): HTMLElement {
  const price = item_price === undefined ? undefined : `${item_price} ${currency ?? ''}`.trim()
  const details = [marketplace, quantity === undefined ? undefined : `${quantity} ×`, price]
  return element(
    'li',
    { class: 'row' },
    element('span', { class: 'row-title', dir: 'auto' }, `Product ${id}`),
    element('span', { class: 'row-detail', dir: 'auto' }, details.filter(Boolean).join(' · ')),
  )
}
