import type { TemplateMessage, TemplateReference } from '@parlance/conversation-model'
import { el } from './el.ts'

/** A template: its text is known to the channel alone, so its name and what fills it. */
export function showTemplate(template: TemplateMessage, channel: string): HTMLElement {
  const own = Object.entries(template.channel_template ?? {}).find(([name]) => name === channel)?.[1]
  const reference = own ?? template.omni_template ?? Object.values(template.channel_template ?? {})[0]
  return el(
    'div',
    { class: 'template' },
    el('small', {}, own ? `Template of ${channel}` : 'Template'),
    ...(reference ? referenceParts(reference) : []),
  )
}

function referenceParts(reference: TemplateReference): Node[] {
  const { template_id, language_code, version, parameters = {} } = reference
  const details = [language_code, version && `version ${version}`].filter(Boolean).join(' · ')
  const rows = Object.entries(parameters).flatMap(([name, value]) => [
    el('dt', {}, name),
    el('dd', {}, value),
  ])
  return [
    el('strong', {}, template_id),
    ...(details === '' ? [] : [el('small', {}, details)]),
    ...(rows.length === 0 ? [] : [el('dl', {}, ...rows)]),
  ]
}
