import * as v from 'valibot'
import type { ChannelIdentity } from './channel-identity.ts'
import type { Agrees } from './schema/agrees.ts'
import { issueMessage } from './schema/issue-message.ts'
import { openObject } from './schema/open-object.ts'
import { channel } from './channel.schema.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    channel: channel,
    identity: v.string(issueMessage),
    app_id: v.exactOptional(v.string(issueMessage)),
  }))()

/** Reads a `ChannelIdentity`. Unknown members pass as they are; limits are not checked. */
export const channelIdentity: v.GenericSchema<unknown, ChannelIdentity> = shape satisfies Agrees<
  typeof shape,
  ChannelIdentity
>
