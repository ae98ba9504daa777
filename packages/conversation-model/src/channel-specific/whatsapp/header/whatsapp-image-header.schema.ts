import * as v from 'valibot'
import type { Agrees } from '../../../schema/agrees.ts'
import { issueMessage } from '../../../schema/issue-message.ts'
import { openObject } from '../../../schema/open-object.ts'
import type { WhatsAppImageHeader } from './whatsapp-image-header.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    type: v.literal('image', issueMessage),
    image: openObject({ link: v.string(issueMessage) }),
  }))()

/** Reads a `WhatsAppImageHeader`. Unknown members pass as they are. */
export const whatsAppImageHeader: v.GenericSchema<unknown, WhatsAppImageHeader> = shape satisfies Agrees<
  typeof shape,
  WhatsAppImageHeader
>
