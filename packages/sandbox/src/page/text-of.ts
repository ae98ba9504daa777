import type { AppMessage, ContactMessage } from '@parlance/conversation-model'
import { choicesOf } from '../choices-of.ts'
import { contentOn } from '../content-on.ts'
import type { SandboxMessage } from '../sandbox-state.ts'
import { mediaOf } from './media-of.ts'
import { nativeContent } from './native-content.ts'

/** A message in one line of text: for the list of phones, for quotes and for screen readers. */
export function textOf(stored: SandboxMessage, answered?: SandboxMessage): string {
  const { app_message, contact_message } = stored.message
  if (app_message) return textOfApp(app_message, channelOf(stored))
  if (!contact_message) return 'A message'
  const { text_message, choice_response_message, location_message } = contact_message
  const { media_message, media_card_message } = contact_message
  if (text_message) return text_message.text
  if (choice_response_message) return labelOf(choice_response_message.postback_data, answered)
  const media = media_message ?? media_card_message
  if (media) return media_card_message?.caption ?? textOfMedia(media.url)
  if (location_message) return `Location: ${location_message.title}`
  return rareTextOf(contact_message)
}

/** What only some channels bring. */
function rareTextOf(message: ContactMessage): string {
  const { fallback_message, product_response_message, channel_specific_message } = message
  if (fallback_message) return fallback_message.raw_message || 'Something that the API cannot read'
  if (product_response_message) {
    const { title, products = [] } = product_response_message
    const items = products.map(({ id, quantity = 1 }) => `${quantity} × ${id}`)
    return [title, ...items].filter(Boolean).join(' · ') || 'An order'
  }
  if (channel_specific_message) return channel_specific_message.message?.nfm_reply?.body || 'A filled-in form'
  return 'A message'
}

const channelOf = ({ message }: SandboxMessage): string => message.channel_identity?.channel ?? ''

function textOfApp(sent: AppMessage, channel: string): string {
  const message = contentOn(sent, channel)
  if (message) return textOfContent(message, channel)
  const { texts: [text] = [], kind = 'A content' } = nativeContent(sent, channel) ?? {}
  return text ?? `${kind} of ${channel}`
}

function textOfContent(message: AppMessage, channel: string): string {
  const { text_message, choice_message, card_message, carousel_message, list_message } = message
  if (text_message) return text_message.text
  if (choice_message) return choice_message.text_message?.text ?? labels(message)
  if (card_message) return card_message.title ?? card_message.description ?? 'A card'
  if (carousel_message) {
    return carousel_message.cards
      .map(({ title, description }) => title ?? description ?? 'A card')
      .join(' · ')
  }
  if (list_message) return list_message.title
  if (message.media_message) {
    return textOfMedia(message.media_message.url, message.media_message.filename_override)
  }
  if (message.location_message) return `Location: ${message.location_message.title}`
  if (message.contact_info_message) return `Contact: ${message.contact_info_message.name.full_name}`
  if (message.template_message) return 'A template'
  return `Nothing for ${channel}`
}

function labels(message: AppMessage): string {
  return choicesOf(message)
    .map(({ label }) => label)
    .join(' · ')
}

function textOfMedia(url: string, filename?: string): string {
  const { kind, name } = mediaOf(url, filename)
  return `${kind}: ${name}`
}

/** What the person tapped, where the message is still known; else what came back. */
function labelOf(postback: string, answered: SandboxMessage | undefined): string {
  const content =
    answered?.message.app_message && contentOn(answered.message.app_message, channelOf(answered))
  const offered = content ? choicesOf(content) : []
  const own = offered.find(({ label, postback: sent }) => {
    if (sent === undefined) return postback === `${answered?.id}_${label}`
    return postback === (typeof sent === 'string' ? sent : JSON.stringify(sent))
  })
  return own?.label ?? postback
}
