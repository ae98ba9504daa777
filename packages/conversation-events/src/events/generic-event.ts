import type { JsonObject } from '@parlance/conversation-model'

/** An event that the API passes through as the channel gave it. */
export interface GenericEvent {
  /** What the channel says. */
  payload?: JsonObject
}
