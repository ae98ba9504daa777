import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import { openObject } from '../schema/open-object.ts'
import { withLimits } from '../schema/limits/with-limits.ts'
import { channel } from '../channel.schema.ts'
import { limitPresent } from '../schema/limits/limit-present.ts'
import type { ChannelRecipientIdentity } from './channel-recipient-identity.ts'

const shape = /* @__PURE__ */ (() => openObject({ channel, identity: v.string(issueMessage) }))()

const agreed = shape satisfies Agrees<typeof shape, ChannelRecipientIdentity>

/** Checks a `ChannelRecipientIdentity` to send to: neither part may be empty. */
export const channelRecipientIdentity: v.GenericSchema<unknown, ChannelRecipientIdentity> =
  /* @__PURE__ */ withLimits(agreed, (recipient) => [
    ...limitPresent('channel', recipient.channel),
    ...limitPresent('identity', recipient.identity),
  ])
