import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import { openObject } from '../schema/open-object.ts'
import type { ChoiceResponseMessage } from './choice-response-message.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    message_id: v.string(issueMessage),
    postback_data: v.string(issueMessage),
  }))()

/** Reads a `ChoiceResponseMessage`. Unknown members pass as they are. */
export const choiceResponseMessage: v.GenericSchema<unknown, ChoiceResponseMessage> = shape satisfies Agrees<
  typeof shape,
  ChoiceResponseMessage
>
