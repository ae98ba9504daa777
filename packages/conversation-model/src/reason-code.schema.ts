import * as v from 'valibot'
import type { Agrees } from './schema/agrees.ts'
import { issueMessage } from './schema/issue-message.ts'
import type { ReasonCode } from './reason-code.ts'

const shape = /* @__PURE__ */ (() => v.string(issueMessage))()

/** Reads a `ReasonCode`: any text, for values are added over time. */
export const reasonCode: v.GenericSchema<unknown, ReasonCode> = shape satisfies Agrees<
  typeof shape,
  ReasonCode
>
