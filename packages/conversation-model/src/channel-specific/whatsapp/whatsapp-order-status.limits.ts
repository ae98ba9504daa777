import type { BrokenLimit } from '../../schema/limits/broken-limit.ts'
import { limitText } from '../../schema/limits/limit-text.ts'
import { within } from '../../schema/limits/within.ts'
import { whatsAppInteractiveLimits } from './whatsapp-interactive.limits.ts'
import type { WhatsAppOrderStatus } from './whatsapp-order-status.ts'

/** The documented limits of the status of a WhatsApp order, as far as `message` breaks them. */
export function whatsAppOrderStatusLimits(message: WhatsAppOrderStatus): BrokenLimit[] {
  const description = limitText('description', message.payment.order.description, 120)
  return [...whatsAppInteractiveLimits(message), ...within('payment', within('order', description))]
}
