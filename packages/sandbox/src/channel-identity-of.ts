import type { ChannelIdentity, ChannelRecipientIdentity } from '@parlance/conversation-model'
import { withoutPlus } from './without-plus.ts'

/** The channels whose identities hold for one app only. */
const ofOneApp: ReadonlySet<string> = /* @__PURE__ */ new Set(['MESSENGER', 'INSTAGRAM', 'LINE', 'WECHAT'])

/** An identity as the API gives it back: a phone number without `+`, and with its app where that matters. */
export function channelIdentityOf(
  appId: string,
  recipient: ChannelRecipientIdentity,
): Required<ChannelIdentity> {
  const { channel, identity } = recipient
  return {
    channel,
    identity: withoutPlus(identity),
    app_id: ofOneApp.has(channel) ? appId : '',
  }
}
