import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import type { MessageContentType } from './message-content-type.ts'

const shape = /* @__PURE__ */ (() => v.string(issueMessage))()

/** Reads a `MessageContentType`: any text, for values are added over time. */
export const messageContentType: v.GenericSchema<unknown, MessageContentType> = shape satisfies Agrees<
  typeof shape,
  MessageContentType
>
