import type { Context } from './context.ts'
import { reportDelivery } from './report-delivery.ts'

/** The person has seen a message. Only one that was delivered, and only once, is reported. */
export async function markRead(context: Context, id: string): Promise<void> {
  if (context.state.messages.get(id)?.status === 'DELIVERED') await reportDelivery(context, id, 'READ', {})
}
