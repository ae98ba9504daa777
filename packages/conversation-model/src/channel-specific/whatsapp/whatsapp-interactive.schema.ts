import * as v from 'valibot'
import type { Agrees } from '../../schema/agrees.ts'
import type { EntriesOf } from '../../schema/entries-of.ts'
import { issueMessage } from '../../schema/issue-message.ts'
import { openObject } from '../../schema/open-object.ts'
import { whatsAppHeader } from './header/whatsapp-header.schema.ts'
import type { WhatsAppInteractive } from './whatsapp-interactive.ts'

const entries = /* @__PURE__ */ (() => {
  const paragraph = openObject({ text: v.string(issueMessage) })
  return {
    header: v.exactOptional(whatsAppHeader),
    body: v.exactOptional(paragraph),
    footer: v.exactOptional(paragraph),
  }
})()
const shape = /* @__PURE__ */ openObject(entries)

/** The members of a `WhatsAppInteractive`, for the schemas of the messages that extend it. */
export const whatsAppInteractiveEntries: EntriesOf<WhatsAppInteractive> = entries

/** Reads a `WhatsAppInteractive`. Unknown members pass as they are. */
export const whatsAppInteractive: v.GenericSchema<unknown, WhatsAppInteractive> = shape satisfies Agrees<
  typeof shape,
  WhatsAppInteractive
>
