import type { BrokenLimit } from '../schema/limits/broken-limit.ts'
import { limitItems } from '../schema/limits/limit-items.ts'
import { limitKind } from '../schema/limits/limit-kind.ts'
import type { ListMessage } from './list-message.ts'

/** The documented limits of a list, as far as it breaks them. */
export function listMessageLimits(list: ListMessage): BrokenLimit[] {
  const items = list.sections.flatMap((section) => section.items)
  const kind = items.some((item) => item.choice) ? 'choice' : 'product'
  return [
    ...limitItems('sections', list.sections, (section) =>
      limitItems('items', section.items, (item) => [
        ...limitKind(item, ['choice', 'product'], []),
        ...limitOneKind(item.product && kind === 'choice'),
      ]),
    ),
    ...limitCatalog(
      list,
      items.some((item) => item.product),
    ),
  ]
}

function limitOneKind(mixed: unknown): BrokenLimit[] {
  return mixed ? [{ path: ['product'], message: 'A list holds either choices or products, not both' }] : []
}

function limitCatalog(list: ListMessage, hasProducts: boolean): BrokenLimit[] {
  if (!hasProducts || list.message_properties?.catalog_id) return []
  return [{ path: ['message_properties', 'catalog_id'], message: 'Required for a list of products' }]
}
