import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import type { ChannelSpecificContactMessageType } from './channel-specific-contact-message-type.ts'

const shape = /* @__PURE__ */ (() => v.string(issueMessage))()

/** Reads a `ChannelSpecificContactMessageType`: any text, for values are added over time. */
export const channelSpecificContactMessageType: v.GenericSchema<unknown, ChannelSpecificContactMessageType> =
  shape satisfies Agrees<typeof shape, ChannelSpecificContactMessageType>
