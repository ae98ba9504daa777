import * as v from 'valibot'
import type { Agrees } from './schema/agrees.ts'
import { issueMessage } from './schema/issue-message.ts'
import type { ReasonSubCode } from './reason-sub-code.ts'

const shape = /* @__PURE__ */ (() => v.string(issueMessage))()

/** Reads a `ReasonSubCode`: any text, for values are added over time. */
export const reasonSubCode: v.GenericSchema<unknown, ReasonSubCode> = shape satisfies Agrees<
  typeof shape,
  ReasonSubCode
>
