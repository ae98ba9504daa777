import * as v from 'valibot'
import { issueMessage } from './schema/issue-message.ts'
import type { ReasonCode } from './reason-code.ts'

/** Reads a `ReasonCode`: any text, for values are added over time. */
export const reasonCode: v.GenericSchema<unknown, ReasonCode> = /* @__PURE__ */ (() =>
  v.string(issueMessage))()
