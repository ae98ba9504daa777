import type { ChannelRecipientIdentity } from '@parlance/conversation-model'
import { withoutPlus } from './without-plus.ts'

/** Under what a dispatch app's metadata for a person is kept. */
export function rememberedKey(appId: string, { channel, identity }: ChannelRecipientIdentity): string {
  return `${appId} ${channel} ${withoutPlus(identity)}`
}
