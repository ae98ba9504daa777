import type { TemplateReference } from '@parlance/conversation-model'
import { element } from '../element.ts'
import { icon } from '../icon.ts'

/** A template by its name: its words are kept by Sinch or by the channel. */
export function renderTemplate(reference: TemplateReference, isOfChannel: boolean): HTMLElement {
  const { template_id, version, language_code, parameters = {} } = reference
  const facts = [
    isOfChannel ? 'of the channel' : 'for all channels',
    language_code,
    version && `version ${version}`,
  ]
  const rows = Object.entries(parameters).map(([name, value]) =>
    element('div', {}, element('dt', { dir: 'auto' }, name), element('dd', { dir: 'auto' }, value)),
  )
  return element(
    'div',
    { class: 'template' },
    element(
      'div',
      { class: 'template-head' },
      icon('template'),
      element(
        'span',
        {},
        element('strong', { dir: 'auto' }, template_id),
        element('span', { class: 'soft' }, `Template ${facts.filter(Boolean).join(', ')}`),
      ),
    ),
    rows.length > 0 && element('dl', {}, ...rows),
  )
}
