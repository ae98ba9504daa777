import type { BrokenLimit } from '../schema/limits/broken-limit.ts'
import type { ContactInfoMessage } from './contact-info-message.ts'

/** The documented limits of a business card, as far as it breaks them. */
export function contactInfoMessageLimits(card: ContactInfoMessage): BrokenLimit[] {
  if (card.birthday === undefined || /^\d{4}-\d{2}-\d{2}$/.test(card.birthday)) return []
  return [{ path: ['birthday'], message: 'Must be a date such as 1990-12-31' }]
}
