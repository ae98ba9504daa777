import * as v from 'valibot'
import type { Agrees } from './schema/agrees.ts'
import { issueMessage } from './schema/issue-message.ts'
import type { Channel } from './channel.ts'

const shape = /* @__PURE__ */ (() => v.string(issueMessage))()

/** Reads a `Channel`: any text, for values are added over time. */
export const channel: v.GenericSchema<unknown, Channel> = shape satisfies Agrees<typeof shape, Channel>
