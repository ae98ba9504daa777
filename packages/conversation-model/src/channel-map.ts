import type { Channel } from './channel.ts'

/** At most one value for each channel, under the channel's name: `{ WHATSAPP: …, RCS: … }`. */
export type ChannelMap<Value> = { [channel in Channel]?: Value }
