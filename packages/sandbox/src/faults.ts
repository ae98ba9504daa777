import type { ChannelIdentity, Reason } from '@parlance/conversation-model'

export type ChannelFault = { kind: 'channel-failure'; reason?: Reason } | { kind: 'channel-silence' }
export interface FaultQueue {
  takeChannel(identity: ChannelIdentity): ChannelFault | undefined
}
