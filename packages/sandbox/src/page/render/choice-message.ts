import type { ChoiceMessage } from '@parlance/conversation-model'
import { element } from '../element.ts'
import { renderChoices } from './choices.ts'
import type { Tap } from './tap.ts'
import { renderText } from './text.ts'

export function renderChoiceMessage(message: ChoiceMessage, tap: Tap): HTMLElement {
  const footer = message.message_properties?.whatsapp_footer
  return element(
    'div',
    {},
    message.text_message && renderText(message.text_message.text),
    footer !== undefined && element('p', { class: 'soft', dir: 'auto' }, footer),
    renderChoices(message.choices, 0, tap),
  )
}
