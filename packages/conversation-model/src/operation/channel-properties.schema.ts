import * as v from 'valibot'
import { issueMessage } from '../schema/issue-message.ts'
import { limitText } from '../schema/limits/limit-text.ts'
import { withLimits } from '../schema/limits/with-limits.ts'
import { dictionary } from '../schema/dictionary.ts'
import type { ChannelProperties } from './channel-properties.ts'

/** Checks `ChannelProperties` to send: any keys, text of at most 1024 characters. */
export const channelProperties: v.GenericSchema<unknown, ChannelProperties> = /* @__PURE__ */ (() =>
  withLimits(dictionary(v.string(issueMessage)), (properties) =>
    Object.entries(properties).flatMap(([key, text]) => limitText(key, text, 1024)),
  ))()
