import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import { openObject } from '../schema/open-object.ts'
import type { MediaProperties } from './media-properties.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    url: v.string(issueMessage),
    thumbnail_url: v.exactOptional(v.string(issueMessage)),
    filename_override: v.exactOptional(v.string(issueMessage)),
  }))()

/** Reads a `MediaProperties`. Unknown members pass as they are; limits are not checked. */
export const mediaProperties: v.GenericSchema<unknown, MediaProperties> = shape satisfies Agrees<
  typeof shape,
  MediaProperties
>
