import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import type { MessageQueue } from './message-queue.ts'

const shape = /* @__PURE__ */ (() => v.string(issueMessage))()

/** Reads a `MessageQueue`: any text, for values are added over time. */
export const messageQueue: v.GenericSchema<unknown, MessageQueue> = shape satisfies Agrees<
  typeof shape,
  MessageQueue
>
