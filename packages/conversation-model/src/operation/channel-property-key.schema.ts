import * as v from 'valibot'
import { issueMessage } from '../schema/issue-message.ts'
import type { ChannelPropertyKey } from './channel-property-key.ts'

/** Reads a `ChannelPropertyKey`: any text, for values are added over time. */
export const channelPropertyKey: v.GenericSchema<unknown, ChannelPropertyKey> = /* @__PURE__ */ (() =>
  v.string(issueMessage))()
