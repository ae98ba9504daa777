import * as v from 'valibot'
import type { Agrees } from '../channel-specific/agrees.ts'
import { issueMessage } from '../channel-specific/issue-message.ts'
import { openObject } from '../channel-specific/open-object.ts'
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
