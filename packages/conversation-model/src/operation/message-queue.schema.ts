import * as v from 'valibot'
import { issueMessage } from '../schema/issue-message.ts'
import type { MessageQueue } from './message-queue.ts'

/** Reads a `MessageQueue`: any text, for values are added over time. */
export const messageQueue: v.GenericSchema<unknown, MessageQueue> = /* @__PURE__ */ (() =>
  v.string(issueMessage))()
