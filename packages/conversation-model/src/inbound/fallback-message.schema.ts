import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import { openObject } from '../schema/open-object.ts'
import { reason } from '../reason.schema.ts'
import type { FallbackMessage } from './fallback-message.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    raw_message: v.exactOptional(v.string(issueMessage)),
    reason: v.exactOptional(reason),
  }))()

/** Reads a `FallbackMessage`. Unknown members pass as they are. */
export const fallbackMessage: v.GenericSchema<unknown, FallbackMessage> = shape satisfies Agrees<
  typeof shape,
  FallbackMessage
>
