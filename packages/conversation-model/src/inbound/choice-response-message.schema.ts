import * as v from 'valibot'
import type { Agrees } from '../channel-specific/agrees.ts'
import { issueMessage } from '../channel-specific/issue-message.ts'
import { openObject } from '../channel-specific/open-object.ts'
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
