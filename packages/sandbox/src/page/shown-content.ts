import type { AppMessage, OmniMessageOverride } from '@parlance/conversation-model'

/** What a person on a channel gets to see of a message. */
export type ShownContent =
  /** Content of a kind that all channels know. */
  | { readonly kind: 'generic'; readonly content: AppMessage; readonly isOverride: boolean }
  /** Written for this channel alone: its own payload, as text. */
  | { readonly kind: 'native'; readonly payload: string }
  /** Of a kind that this channel alone has. */
  | { readonly kind: 'specific'; readonly name: string; readonly message: unknown }

/** Content for the channel itself wins over content for all. */
export function shownContent(message: AppMessage, channel: string): ShownContent {
  const payload = ownOf(message.explicit_channel_message, channel)
  if (payload !== undefined) return { kind: 'native', payload }
  const specific = ownOf(message.channel_specific_message, channel)
  if (specific) return { kind: 'specific', name: specific.message_type, message: specific.message }
  const override = ownOf(message.explicit_channel_omni_message, channel)
  if (override) return { kind: 'generic', content: toContent(override), isOverride: true }
  return { kind: 'generic', content: message, isOverride: false }
}

/** An override names a template in another way than a message does. */
function toContent(override: OmniMessageOverride): AppMessage {
  if (!override.template_reference) return override
  return { template_message: { omni_template: override.template_reference } }
}

/** A channel comes from outside: it must not find what every object has. */
function ownOf<Value>(map: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return map && Object.hasOwn(map, key) ? map[key] : undefined
}
