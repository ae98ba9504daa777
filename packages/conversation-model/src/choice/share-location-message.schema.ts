import * as v from 'valibot'
import type { Agrees } from '../channel-specific/agrees.ts'
import { issueMessage } from '../channel-specific/issue-message.ts'
import { openObject } from '../channel-specific/open-object.ts'
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
