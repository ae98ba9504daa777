import * as v from 'valibot'
import type { Agrees } from './schema/agrees.ts'
import { issueMessage } from './schema/issue-message.ts'
import type { ProcessingMode } from './processing-mode.ts'

const shape = /* @__PURE__ */ (() => v.string(issueMessage))()

/** Reads a `ProcessingMode`: any text, for values are added over time. */
export const processingMode: v.GenericSchema<unknown, ProcessingMode> = shape satisfies Agrees<
  typeof shape,
  ProcessingMode
>
