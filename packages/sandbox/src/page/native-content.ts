import type { AppMessage } from '@parlance/conversation-model'

/** A content that only the channel itself can draw. */
export interface NativeContent {
  /** What it is. */
  readonly kind: string
  /** What a person reads in it, as far as it can be told without knowing the channel. */
  readonly texts: readonly string[]
  /** All of it. */
  readonly json: string
}

const kinds: Readonly<Record<string, string>> = {
  FLOWS: 'Flow',
  ORDER_DETAILS: 'Order',
  ORDER_STATUS: 'State of an order',
  COMMERCE: 'Offer',
  CAROUSEL_COMMERCE: 'Offers',
  NOTIFICATION_MESSAGE_TEMPLATE: 'Notification',
}

/** Names under which channels keep what a person reads. */
const readable: ReadonlySet<string> = new Set([
  'title',
  'text',
  'body',
  'caption',
  'content',
  'description',
  'message',
  'additional_content',
  'additionalContent',
  'flow_cta',
  'label',
  'name',
  'display_name',
  'displayText',
])

/** The content of a channel's own that a message has for it. */
export function nativeContent(message: AppMessage, channel: string): NativeContent | undefined {
  const specific = message.channel_specific_message?.[channel]
  if (specific) {
    const { message_type } = specific
    const kind = (Object.hasOwn(kinds, message_type) && kinds[message_type]) || message_type
    return { kind, texts: textsIn(asShown(specific.message)), json: JSON.stringify(specific.message) }
  }
  const explicit = message.explicit_channel_message?.[channel]
  if (!explicit) return undefined
  const payload = parsed(explicit)
  return { kind: 'Native content', texts: textsIn({ text: payload }), json: explicit }
}

/** With what a person reads first in front, whatever the order in which it was written. */
function asShown(message: object): object {
  const { header, body, footer, ...rest }: Readonly<Record<string, unknown>> = { ...message }
  return { header, body, footer, ...rest }
}

/** In the order in which they stand; each once. */
function textsIn(value: unknown): string[] {
  const found = new Set<string>()
  const look = (inner: unknown, name: string): void => {
    if (typeof inner === 'string' && readable.has(name) && inner.trim() !== '') found.add(inner)
    if (typeof inner !== 'object' || inner === null) return
    // The entries of a list are called as the list is.
    for (const [key, each] of Object.entries(inner)) look(each, Array.isArray(inner) ? name : key)
  }
  look(value, '')
  return [...found]
}

/** What is no JSON is a text. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
