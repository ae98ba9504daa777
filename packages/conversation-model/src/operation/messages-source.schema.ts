import * as v from 'valibot'
import { issueMessage } from '../schema/issue-message.ts'
import type { MessagesSource } from './messages-source.ts'

/** Reads a `MessagesSource`: any text, for values are added over time. */
export const messagesSource: v.GenericSchema<unknown, MessagesSource> = /* @__PURE__ */ (() =>
  v.string(issueMessage))()
