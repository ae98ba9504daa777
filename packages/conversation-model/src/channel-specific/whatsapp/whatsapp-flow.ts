import type { JsonObject } from '../../json-value.ts'
import type { WhatsAppFlowAction } from './whatsapp-flow-action.ts'
import type { WhatsAppFlowMode } from './whatsapp-flow-mode.ts'
import type { WhatsAppInteractive } from './whatsapp-interactive.ts'

/**
 * A WhatsApp message with a button that opens a flow, a form of one or more screens.
 *
 * It is the `message` of a channel-specific message whose `message_type` is `FLOWS`, under the key `WHATSAPP`.
 * What the person fills in comes back as an inbound `channel_specific_message`: see
 * `ChannelSpecificContactMessage`.
 *
 * @see https://developers.sinch.com/docs/conversation/channel-support/whatsapp/
 */
export interface WhatsAppFlow extends WhatsAppInteractive {
  /** Id of the flow, as WhatsApp gave it. */
  flow_id: string
  /** Text of the button that opens the flow: up to 20 characters, no emoji. */
  flow_cta: string
  /** Your own token for this use of the flow; WhatsApp hands it back with the answer. */
  flow_token?: string
  /** How far the flow is: still being worked on, or open to everybody. Default: `published`. */
  flow_mode?: WhatsAppFlowMode
  /** What opens the first screen: the message itself, or the endpoint of the flow. Default: `navigate`. */
  flow_action?: WhatsAppFlowAction
  /** Where the flow starts and with what. */
  flow_action_payload?: {
    /** Id of the first screen. It must be an entry screen of the flow. */
    screen?: string
    /** What the first screen is filled with: any JSON object, its members named as the flow defines them. */
    data?: JsonObject
  }
}
