import * as v from 'valibot'
import { issueMessage } from '../schema/issue-message.ts'
import type { StoredMessageStatus } from './stored-message-status.ts'

/** Reads a `StoredMessageStatus`: any text, for values are added over time. */
export const storedMessageStatus: v.GenericSchema<unknown, StoredMessageStatus> = /* @__PURE__ */ (() =>
  v.string(issueMessage))()
