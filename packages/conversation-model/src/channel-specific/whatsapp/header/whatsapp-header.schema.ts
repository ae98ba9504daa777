import type { GenericSchema } from 'valibot'
import type { Agrees } from '../../../schema/agrees.ts'
import { openVariant } from '../../../schema/open-variant.ts'
import { whatsAppDocumentHeader } from './whatsapp-document-header.schema.ts'
import type { WhatsAppHeader } from './whatsapp-header.ts'
import { whatsAppImageHeader } from './whatsapp-image-header.schema.ts'
import { whatsAppTextHeader } from './whatsapp-text-header.schema.ts'
import { whatsAppVideoHeader } from './whatsapp-video-header.schema.ts'

const shape = /* @__PURE__ */ (() =>
  openVariant('type', {
    text: whatsAppTextHeader,
    image: whatsAppImageHeader,
    document: whatsAppDocumentHeader,
    video: whatsAppVideoHeader,
  }))()

/** Reads a `WhatsAppHeader`. Unknown members and one of an unknown `type` pass as they are. */
export const whatsAppHeader: GenericSchema<unknown, WhatsAppHeader> = shape satisfies Agrees<
  typeof shape,
  WhatsAppHeader
>
