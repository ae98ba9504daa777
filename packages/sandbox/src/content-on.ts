import type { AppMessage } from '@parlance/conversation-model'

/**
 * The generic content that a person sees on a channel: the message's own, or the one that stands in for it there. None
 * where the channel gets a content of its own. Which of several overrides of one channel wins is not known: here the
 * most particular one.
 */
export function contentOn(message: AppMessage, channel: string): AppMessage | undefined {
  if (message.channel_specific_message?.[channel] ?? message.explicit_channel_message?.[channel])
    return undefined
  const override = message.explicit_channel_omni_message?.[channel]
  if (override === undefined) return message
  if (override.template_reference === undefined) return override
  return { template_message: { omni_template: override.template_reference } }
}
