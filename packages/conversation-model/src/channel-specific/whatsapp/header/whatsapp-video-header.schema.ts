import * as v from 'valibot'
import type { Agrees } from '../../../schema/agrees.ts'
import { issueMessage } from '../../../schema/issue-message.ts'
import { openObject } from '../../../schema/open-object.ts'
import type { WhatsAppVideoHeader } from './whatsapp-video-header.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    type: v.literal('video', issueMessage),
    video: openObject({ link: v.string(issueMessage) }),
  }))()

/** Reads a `WhatsAppVideoHeader`. Unknown members pass as they are. */
export const whatsAppVideoHeader: v.GenericSchema<unknown, WhatsAppVideoHeader> = shape satisfies Agrees<
  typeof shape,
  WhatsAppVideoHeader
>
