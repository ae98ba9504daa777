import type { WhatsAppHeader } from './header/whatsapp-header.ts'

/**
 * The frame that every interactive WhatsApp message shares: flows, order details and order status.
 *
 * @see https://developers.sinch.com/docs/conversation/channel-support/whatsapp/
 */
export interface WhatsAppInteractive {
  /** What stands above the body: text, or one picture, document or video. Default: nothing. */
  header?: WhatsAppHeader
  /** The main text. */
  body?: {
    /** The text as the recipient reads it: up to 1024 characters. May hold emoji and Markdown. */
    text: string
  }
  /** The small print below the body. */
  footer?: {
    /** The text as the recipient reads it: up to 60 characters. May hold emoji, Markdown and links. */
    text: string
  }
}
