import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import type { StoredMessageStatus } from './stored-message-status.ts'

const shape = /* @__PURE__ */ (() => v.string(issueMessage))()

/** Reads a `StoredMessageStatus`: any text, for values are added over time. */
export const storedMessageStatus: v.GenericSchema<unknown, StoredMessageStatus> = shape satisfies Agrees<
  typeof shape,
  StoredMessageStatus
>
