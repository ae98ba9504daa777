import type { AppMessage } from '@parlance/conversation-model'

/** The name of a content in a message of the app. */
export type ContentKind = Exclude<
  Extract<keyof AppMessage, `${string}_message`>,
  'explicit_channel_message' | 'explicit_channel_omni_message' | 'channel_specific_message'
>
