import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import { openObject } from '../schema/open-object.ts'
import { choice } from '../choice/choice.schema.ts'
import { cardHeight } from './card-height.schema.ts'
import { cardMessageProperties } from './card-message-properties.schema.ts'
import type { CardMessage } from './card-message.ts'
import { mediaProperties } from './media-properties.schema.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    title: v.exactOptional(v.string(issueMessage)),
    description: v.exactOptional(v.string(issueMessage)),
    media_message: v.exactOptional(mediaProperties),
    height: v.exactOptional(cardHeight),
    choices: v.exactOptional(v.array(choice, issueMessage)),
    message_properties: v.exactOptional(cardMessageProperties),
  }))()

/** Reads a `CardMessage`. Unknown members pass as they are; limits are not checked. */
export const cardMessage: v.GenericSchema<unknown, CardMessage> = shape satisfies Agrees<
  typeof shape,
  CardMessage
>
