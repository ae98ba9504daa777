import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import { openObject } from '../schema/open-object.ts'
import { choice } from '../choice/choice.schema.ts'
import { choiceMessageProperties } from './choice-message-properties.schema.ts'
import type { ChoiceMessage } from './choice-message.ts'
import { textMessage } from './text-message.schema.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    choices: v.array(choice, issueMessage),
    text_message: v.exactOptional(textMessage),
    message_properties: v.exactOptional(choiceMessageProperties),
  }))()

/** Reads a `ChoiceMessage`. Unknown members pass as they are; limits are not checked. */
export const choiceMessage: v.GenericSchema<unknown, ChoiceMessage> = shape satisfies Agrees<
  typeof shape,
  ChoiceMessage
>
