import * as v from 'valibot'
import type { Agrees } from '../channel-specific/agrees.ts'
import { issueMessage } from '../channel-specific/issue-message.ts'
import { openObject } from '../channel-specific/open-object.ts'
import type { TextMessage } from './text-message.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    text: v.string(issueMessage),
  }))()

/** Reads a `TextMessage`. Unknown members pass as they are; limits are not checked. */
export const textMessage: v.GenericSchema<unknown, TextMessage> = shape satisfies Agrees<
  typeof shape,
  TextMessage
>
