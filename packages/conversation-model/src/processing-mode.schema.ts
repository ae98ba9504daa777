import * as v from 'valibot'
import { issueMessage } from './schema/issue-message.ts'
import type { ProcessingMode } from './processing-mode.ts'

/** Reads a `ProcessingMode`: any text, for values are added over time. */
export const processingMode: v.GenericSchema<unknown, ProcessingMode> = /* @__PURE__ */ (() =>
  v.string(issueMessage))()
