import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import { openObject } from '../schema/open-object.ts'
import { listMessageProperties } from './list-message-properties.schema.ts'
import type { ListMessage } from './list-message.ts'
import { listSection } from './list-section.schema.ts'
import { mediaProperties } from './media-properties.schema.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    title: v.string(issueMessage),
    sections: v.array(listSection, issueMessage),
    description: v.exactOptional(v.string(issueMessage)),
    media: v.exactOptional(mediaProperties),
    message_properties: v.exactOptional(listMessageProperties),
  }))()

/** Reads a `ListMessage`. Unknown members pass as they are; limits are not checked. */
export const listMessage: v.GenericSchema<unknown, ListMessage> = shape satisfies Agrees<
  typeof shape,
  ListMessage
>
