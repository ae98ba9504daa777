import type { WhatsAppDocumentHeader } from './whatsapp-document-header.ts'
import type { WhatsAppImageHeader } from './whatsapp-image-header.ts'
import type { WhatsAppTextHeader } from './whatsapp-text-header.ts'
import type { WhatsAppVideoHeader } from './whatsapp-video-header.ts'

/**
 * What stands above the body of an interactive WhatsApp message: a line of text, or one picture, document or
 * video. `type` tells them apart. When reading, a kind newer than this version passes as it came: keep an `else`
 * branch.
 *
 * @see https://developers.sinch.com/docs/conversation/channel-support/whatsapp/
 */
export type WhatsAppHeader =
  | WhatsAppTextHeader
  | WhatsAppImageHeader
  | WhatsAppDocumentHeader
  | WhatsAppVideoHeader
