import { expectTypeOf } from 'vitest'
import type { ListItem } from './list-item.ts'
import type { TemplateMessage } from './template-message.ts'
import type { TemplateParameters } from './template-parameters.ts'

declare function takeListItem(value: ListItem): void
declare function takeTemplateMessage(value: TemplateMessage): void

// Takes a choice or a product, not both.
takeListItem({ choice: { title: 'Soup' } })
takeListItem({ product: { id: 'wine-12', marketplace: 'FACEBOOK' } })
// @ts-expect-error both
takeListItem({ choice: { title: 'Soup' }, product: { id: 'wine-12', marketplace: 'FACEBOOK' } })
// @ts-expect-error neither
takeListItem({})

// Takes a template of a channel, of the API, or both.
takeTemplateMessage({ omni_template: { template_id: 'a', version: 'latest' } })
takeTemplateMessage({ channel_template: { WHATSAPP: { template_id: 'a' }, NEW: { template_id: 'a' } } })
takeTemplateMessage({ channel_template: {}, omni_template: { template_id: 'a' } })
// @ts-expect-error neither
takeTemplateMessage({})

// Takes text for the parameters of a template.
expectTypeOf<TemplateParameters>().toEqualTypeOf<{ [name: string]: string }>()
