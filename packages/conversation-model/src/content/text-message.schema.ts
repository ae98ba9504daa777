import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import { openObject } from '../schema/open-object.ts'
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
