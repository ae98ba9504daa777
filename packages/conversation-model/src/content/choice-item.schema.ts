import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import { openObject } from '../schema/open-object.ts'
import type { ChoiceItem } from './choice-item.ts'
import { mediaProperties } from './media-properties.schema.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    title: v.string(issueMessage),
    description: v.exactOptional(v.string(issueMessage)),
    media: v.exactOptional(mediaProperties),
    postback_data: v.exactOptional(v.string(issueMessage)),
  }))()

/** Reads a `ChoiceItem`. Unknown members pass as they are; limits are not checked. */
export const choiceItem: v.GenericSchema<unknown, ChoiceItem> = shape satisfies Agrees<
  typeof shape,
  ChoiceItem
>
