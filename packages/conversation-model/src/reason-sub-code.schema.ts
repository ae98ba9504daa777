import * as v from 'valibot'
import { issueMessage } from './schema/issue-message.ts'
import type { ReasonSubCode } from './reason-sub-code.ts'

/** Reads a `ReasonSubCode`: any text, for values are added over time. */
export const reasonSubCode: v.GenericSchema<unknown, ReasonSubCode> = /* @__PURE__ */ (() =>
  v.string(issueMessage))()
