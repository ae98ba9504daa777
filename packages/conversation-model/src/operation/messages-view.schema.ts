import * as v from 'valibot'
import { issueMessage } from '../schema/issue-message.ts'
import type { MessagesView } from './messages-view.ts'

/** Reads a `MessagesView`: any text, for values are added over time. */
export const messagesView: v.GenericSchema<unknown, MessagesView> = /* @__PURE__ */ (() =>
  v.string(issueMessage))()
