import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import type { ChannelSpecificMessageType } from './channel-specific-message-type.ts'

const shape = /* @__PURE__ */ (() => v.string(issueMessage))()

/** Reads a `ChannelSpecificMessageType`: any text, for values are added over time. */
export const channelSpecificMessageType: v.GenericSchema<unknown, ChannelSpecificMessageType> =
  shape satisfies Agrees<typeof shape, ChannelSpecificMessageType>
