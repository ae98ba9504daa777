import * as v from 'valibot'
import { issueMessage } from '../schema/issue-message.ts'
import type { CardHeight } from './card-height.ts'

/** Reads a `CardHeight`: any text, for values are added over time. */
export const cardHeight: v.GenericSchema<unknown, CardHeight> = /* @__PURE__ */ (() =>
  v.string(issueMessage))()
