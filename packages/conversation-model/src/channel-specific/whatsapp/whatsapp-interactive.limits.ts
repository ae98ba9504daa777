import type { BrokenLimit } from '../../schema/limits/broken-limit.ts'
import { limitText } from '../../schema/limits/limit-text.ts'
import { within } from '../../schema/limits/within.ts'
import type { WhatsAppInteractive } from './whatsapp-interactive.ts'

/** The documented limits of the frame of an interactive WhatsApp message, as far as `message` breaks them. */
export function whatsAppInteractiveLimits(message: WhatsAppInteractive): BrokenLimit[] {
  return [
    ...within('body', limitText('text', message.body?.text, 1024)),
    ...within('footer', limitText('text', message.footer?.text, 60)),
  ]
}
