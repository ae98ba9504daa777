import type { ContactMessage } from '@parlance/conversation-model'
import { element } from '../element.ts'
import { renderJson } from './json.ts'
import { renderLocation } from './location.ts'
import { renderMedia } from './media.ts'
import { renderProduct } from './product.ts'
import { renderSpecific } from './specific.ts'
import { renderText } from './text.ts'

/** What a person wrote. `labelOf` finds the words of a choice by what it brings back. */
export function renderContactMessage(
  message: ContactMessage,
  labelOf: (messageId: string, postback: string) => string | undefined,
): HTMLElement {
  if (message.text_message) return renderText(message.text_message.text)
  if (message.media_message) return renderMedia(message.media_message)
  if (message.media_card_message) {
    const { url, caption } = message.media_card_message
    return element('div', {}, renderMedia({ url }), caption !== undefined && renderText(caption))
  }
  if (message.location_message) return renderLocation(message.location_message)
  if (message.choice_response_message) {
    const { message_id, postback_data } = message.choice_response_message
    const label = labelOf(message_id, postback_data)
    return element(
      'div',
      {},
      renderText(label ?? postback_data),
      label !== undefined &&
        label !== postback_data &&
        element('p', { class: 'soft postback' }, postback_data),
    )
  }
  if (message.product_response_message) {
    const { products = [], title, text } = message.product_response_message
    return element(
      'div',
      {},
      renderText(title ?? text ?? 'Products'),
      element('ul', { class: 'rows' }, ...products.map(renderProduct)),
    )
  }
  if (message.fallback_message) {
    const { raw_message = '', reason } = message.fallback_message
    return element(
      'div',
      {},
      renderText(raw_message),
      element('p', { class: 'soft' }, reason?.code ?? 'fallback'),
    )
  }
  if (message.channel_specific_message) {
    const { message_type = 'reply', message: own } = message.channel_specific_message
    return renderSpecific(message_type, own)
  }
  return renderJson('Nothing that this phone can show', JSON.stringify(message))
}
