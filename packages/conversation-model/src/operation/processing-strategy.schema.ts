import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import type { ProcessingStrategy } from './processing-strategy.ts'

const shape = /* @__PURE__ */ (() => v.string(issueMessage))()

/** Reads a `ProcessingStrategy`: any text, for values are added over time. */
export const processingStrategy: v.GenericSchema<unknown, ProcessingStrategy> = shape satisfies Agrees<
  typeof shape,
  ProcessingStrategy
>
