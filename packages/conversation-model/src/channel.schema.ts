import * as v from 'valibot'
import { issueMessage } from './schema/issue-message.ts'
import type { Channel } from './channel.ts'

/** Reads a `Channel`: any text, for values are added over time. */
export const channel: v.GenericSchema<unknown, Channel> = /* @__PURE__ */ (() => v.string(issueMessage))()
