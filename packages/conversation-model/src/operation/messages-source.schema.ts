import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import type { MessagesSource } from './messages-source.ts'

const shape = /* @__PURE__ */ (() => v.string(issueMessage))()

/** Reads a `MessagesSource`: any text, for values are added over time. */
export const messagesSource: v.GenericSchema<unknown, MessagesSource> = shape satisfies Agrees<
  typeof shape,
  MessagesSource
>
