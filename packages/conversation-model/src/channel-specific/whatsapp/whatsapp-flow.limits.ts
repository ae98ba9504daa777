import type { BrokenLimit } from '../../schema/limits/broken-limit.ts'
import { limitText } from '../../schema/limits/limit-text.ts'
import type { WhatsAppFlow } from './whatsapp-flow.ts'
import { whatsAppInteractiveLimits } from './whatsapp-interactive.limits.ts'

/** The documented limits of a WhatsApp flow, as far as `flow` breaks them. */
export function whatsAppFlowLimits(flow: WhatsAppFlow): BrokenLimit[] {
  return [
    ...whatsAppInteractiveLimits(flow),
    ...limitText('flow_cta', flow.flow_cta, 20),
    ...refuseEmoji(flow.flow_cta),
  ]
}

function refuseEmoji(text: string): BrokenLimit[] {
  // Only what is shown as an emoji: digits, © and ™ are emoji by their property, and harmless as text.
  return /\p{Emoji_Presentation}|\uFE0F/u.test(text)
    ? [{ path: ['flow_cta'], message: 'Must not hold emoji' }]
    : []
}
