import * as v from 'valibot'
import type { Agrees } from '../../../schema/agrees.ts'
import { issueMessage } from '../../../schema/issue-message.ts'
import { openObject } from '../../../schema/open-object.ts'
import type { WhatsAppTextHeader } from './whatsapp-text-header.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({ type: v.literal('text', issueMessage), text: v.string(issueMessage) }))()

/** Reads a `WhatsAppTextHeader`. Unknown members pass as they are. */
export const whatsAppTextHeader: v.GenericSchema<unknown, WhatsAppTextHeader> = shape satisfies Agrees<
  typeof shape,
  WhatsAppTextHeader
>
