import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import { openObject } from '../schema/open-object.ts'
import { reason } from '../reason.schema.ts'
import type { MessageStatus } from './message-status.ts'
import { storedMessageStatus } from './stored-message-status.schema.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    status: v.exactOptional(storedMessageStatus),
    event_time: v.exactOptional(v.string(issueMessage)),
    reason: v.exactOptional(reason),
  }))()

/** Reads a `MessageStatus`. Unknown members pass as they are; limits are not checked. */
export const messageStatus: v.GenericSchema<unknown, MessageStatus> = shape satisfies Agrees<
  typeof shape,
  MessageStatus
>
