import * as v from 'valibot'
import { issueMessage } from '../schema/issue-message.ts'
import type { ProcessingStrategy } from './processing-strategy.ts'

/** Reads a `ProcessingStrategy`: any text, for values are added over time. */
export const processingStrategy: v.GenericSchema<unknown, ProcessingStrategy> = /* @__PURE__ */ (() =>
  v.string(issueMessage))()
