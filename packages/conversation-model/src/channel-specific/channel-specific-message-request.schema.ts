import type { GenericSchema } from 'valibot'
import { channelSpecificMessageLimits } from './channel-specific-message.limits.ts'
import { channelSpecificMessage } from './channel-specific-message.schema.ts'
import type { ChannelSpecificMessage } from './channel-specific-message.ts'
import { withLimits } from '../schema/limits/with-limits.ts'

/**
 * Checks a `ChannelSpecificMessage` that is about to be sent: its shape and every limit that the API
 * documents. Messages that were stored are read with `channelSpecificMessage` instead.
 */
export const channelSpecificMessageRequest: GenericSchema<unknown, ChannelSpecificMessage> =
  /* @__PURE__ */ withLimits(channelSpecificMessage, channelSpecificMessageLimits)
