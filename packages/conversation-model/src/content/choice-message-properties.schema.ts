import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import { openObject } from '../schema/open-object.ts'
import type { ChoiceMessageProperties } from './choice-message-properties.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    whatsapp_footer: v.exactOptional(v.string(issueMessage)),
  }))()

/** Reads a `ChoiceMessageProperties`. Unknown members pass as they are; limits are not checked. */
export const choiceMessageProperties: v.GenericSchema<unknown, ChoiceMessageProperties> =
  shape satisfies Agrees<typeof shape, ChoiceMessageProperties>
