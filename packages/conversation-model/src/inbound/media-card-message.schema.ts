import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import { openObject } from '../schema/open-object.ts'
import type { MediaCardMessage } from './media-card-message.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    url: v.string(issueMessage),
    caption: v.exactOptional(v.string(issueMessage)),
  }))()

/** Reads a `MediaCardMessage`. Unknown members pass as they are. */
export const mediaCardMessage: v.GenericSchema<unknown, MediaCardMessage> = shape satisfies Agrees<
  typeof shape,
  MediaCardMessage
>
