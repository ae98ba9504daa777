import * as v from 'valibot'
import type { Agrees } from '../../agrees.ts'
import { issueMessage } from '../../issue-message.ts'
import { openObject } from '../../open-object.ts'
import type { WhatsAppDocumentHeader } from './whatsapp-document-header.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    type: v.literal('document', issueMessage),
    document: openObject({ link: v.string(issueMessage) }),
  }))()

/** Reads a `WhatsAppDocumentHeader`. Unknown members pass as they are. */
export const whatsAppDocumentHeader: v.GenericSchema<unknown, WhatsAppDocumentHeader> =
  shape satisfies Agrees<typeof shape, WhatsAppDocumentHeader>
