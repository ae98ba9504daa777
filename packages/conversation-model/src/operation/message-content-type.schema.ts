import * as v from 'valibot'
import { issueMessage } from '../schema/issue-message.ts'
import type { MessageContentType } from './message-content-type.ts'

/** Reads a `MessageContentType`: any text, for values are added over time. */
export const messageContentType: v.GenericSchema<unknown, MessageContentType> = /* @__PURE__ */ (() =>
  v.string(issueMessage))()
