import { channelSpecificMessageLimits } from '../channel-specific/channel-specific-message.limits.ts'
import type { BrokenLimit } from '../schema/limits/broken-limit.ts'
import { limitKind } from '../schema/limits/limit-kind.ts'
import { limitValues } from '../schema/limits/limit-values.ts'
import type { AppMessage } from './app-message.ts'
import type { NoAppContent } from './app-message/no-app-content.ts'
import { contentLimits } from './content.limits.ts'
import { omniMessageOverrideLimits } from './omni-message-override.limits.ts'

const contents: readonly (keyof NoAppContent)[] = [
  'text_message',
  'card_message',
  'carousel_message',
  'choice_message',
  'contact_info_message',
  'list_message',
  'location_message',
  'media_message',
  'template_message',
]

const overrides: readonly string[] = [
  'explicit_channel_message',
  'explicit_channel_omni_message',
  'channel_specific_message',
]

/** The documented limits of a message to send, as far as it breaks them. */
export function appMessageLimits(message: AppMessage): BrokenLimit[] {
  return [
    ...limitKind(message, [...contents, ...overrides], ['agent']),
    ...contentLimits(message),
    ...limitValues(
      'explicit_channel_omni_message',
      message.explicit_channel_omni_message,
      omniMessageOverrideLimits,
    ),
    ...limitValues(
      'channel_specific_message',
      message.channel_specific_message,
      channelSpecificMessageLimits,
    ),
  ]
}
