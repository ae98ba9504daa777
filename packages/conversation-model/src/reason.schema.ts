import * as v from 'valibot'
import type { Agrees } from './schema/agrees.ts'
import { issueMessage } from './schema/issue-message.ts'
import { openObject } from './schema/open-object.ts'
import { reasonCode } from './reason-code.schema.ts'
import { reasonSubCode } from './reason-sub-code.schema.ts'
import type { Reason } from './reason.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    code: v.exactOptional(reasonCode),
    description: v.exactOptional(v.string(issueMessage)),
    sub_code: v.exactOptional(reasonSubCode),
    channel_code: v.exactOptional(v.string(issueMessage)),
  }))()

/** Reads a `Reason`. Unknown members pass as they are; limits are not checked. */
export const reason: v.GenericSchema<unknown, Reason> = shape satisfies Agrees<typeof shape, Reason>
