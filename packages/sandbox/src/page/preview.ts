import type { AppMessage, ContactMessage } from '@parlance/conversation-model'
import type { SandboxMessage } from '../sandbox-state.ts'
import { mediaOf } from './media-of.ts'
import { shownContent } from './shown-content.ts'

/** A message in one line, for the list of phones. */
export function preview({ message }: SandboxMessage): string {
  if (message.contact_message) return `You: ${previewOfContact(message.contact_message)}`
  const shown = shownContent(message.app_message, message.channel_identity?.channel ?? '')
  if (shown.kind === 'native') return 'Message of the channel'
  if (shown.kind === 'specific') return shown.name
  return previewOfApp(shown.content)
}

function previewOfApp(content: AppMessage): string {
  if (content.text_message) return content.text_message.text
  if (content.media_message) return mediaOf(content.media_message).name
  if (content.location_message) return content.location_message.label ?? content.location_message.title
  if (content.card_message) return content.card_message.title ?? content.card_message.description ?? 'Card'
  if (content.carousel_message) return `${content.carousel_message.cards.length} cards`
  if (content.choice_message) return content.choice_message.text_message?.text ?? 'Choices'
  if (content.list_message) return content.list_message.title
  if (content.contact_info_message) return content.contact_info_message.name.full_name
  return 'Template'
}

function previewOfContact(content: ContactMessage): string {
  if (content.text_message) return content.text_message.text
  if (content.media_message) return mediaOf(content.media_message).name
  if (content.media_card_message) return content.media_card_message.caption ?? 'Media'
  if (content.location_message) return 'a location'
  if (content.choice_response_message) return 'a choice'
  return 'a message'
}
