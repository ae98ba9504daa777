import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import type { ChannelPropertyKey } from './channel-property-key.ts'

const shape = /* @__PURE__ */ (() => v.string(issueMessage))()

/** Reads a `ChannelPropertyKey`: any text, for values are added over time. */
export const channelPropertyKey: v.GenericSchema<unknown, ChannelPropertyKey> = shape satisfies Agrees<
  typeof shape,
  ChannelPropertyKey
>
