import type { SendMessageResponse } from '@parlance/conversation-model'

/** The API has accepted the message. Whether it is delivered, `MESSAGE_DELIVERY` events tell. */
export interface SendResult extends SendMessageResponse {
  /** Id of the message: delivery reports carry it. An answer without one counts as unreadable. */
  message_id: string
}
