import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import { openObject } from '../schema/open-object.ts'
import type { ShareLocationMessage } from './share-location-message.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    title: v.string(issueMessage),
    fallback_url: v.string(issueMessage),
  }))()

/** Reads a `ShareLocationMessage`. Unknown members pass as they are; limits are not checked. */
export const shareLocationMessage: v.GenericSchema<unknown, ShareLocationMessage> = shape satisfies Agrees<
  typeof shape,
  ShareLocationMessage
>
