import type { Context } from './context.ts'
import { log } from './log.ts'
import type { SandboxDelivery } from './sandbox-state.ts'

/** Logs an attempt to post an event, and tells the subscribers. */
export function logWebhook(
  { newId, notify, settings, state }: Context,
  attempt: Omit<SandboxDelivery, 'id'>,
): void {
  const entry = { id: newId(), ...attempt }
  const gone = log(state.webhooks, entry, settings.limits.webhooks)
  state.loggedCharacters += entry.body.length
  for (const { body } of gone) state.loggedCharacters -= body.length
  while (state.loggedCharacters > settings.limits.characters && state.webhooks.length > 1) {
    state.loggedCharacters -= state.webhooks.shift()?.body.length ?? 0
  }
  notify({ type: 'webhook', webhook: entry })
}
