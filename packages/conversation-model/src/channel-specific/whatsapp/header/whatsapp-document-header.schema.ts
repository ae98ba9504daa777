import * as v from 'valibot'
import type { Agrees } from '../../../schema/agrees.ts'
import { issueMessage } from '../../../schema/issue-message.ts'
import { openObject } from '../../../schema/open-object.ts'
import type { WhatsAppDocumentHeader } from './whatsapp-document-header.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    type: v.literal('document', issueMessage),
    document: openObject({ link: v.string(issueMessage) }),
  }))()

/** Reads a `WhatsAppDocumentHeader`. Unknown members pass as they are. */
export const whatsAppDocumentHeader: v.GenericSchema<unknown, WhatsAppDocumentHeader> =
  shape satisfies Agrees<typeof shape, WhatsAppDocumentHeader>
