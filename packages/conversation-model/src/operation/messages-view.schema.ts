import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import type { MessagesView } from './messages-view.ts'

const shape = /* @__PURE__ */ (() => v.string(issueMessage))()

/** Reads a `MessagesView`: any text, for values are added over time. */
export const messagesView: v.GenericSchema<unknown, MessagesView> = shape satisfies Agrees<
  typeof shape,
  MessagesView
>
