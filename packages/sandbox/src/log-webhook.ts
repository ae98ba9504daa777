import type { Context } from './context.ts'
import { log } from './log.ts'
import type { SandboxDelivery } from './sandbox-state.ts'

/** Logs an attempt to post an event, and tells the subscribers. */
export function logWebhook(
  { newId, notify, settings, state }: Context,
  attempt: Omit<SandboxDelivery, 'id'>,
): void {
  const entry = { id: newId(), ...attempt }
  log(state.webhooks, entry, settings.limits.webhooks)
  notify({ type: 'webhook', webhook: entry })
}
