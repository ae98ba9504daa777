import type { KakaoTalkCarouselCommerceMessage } from './kakaotalk/kakaotalk-carousel-commerce-message.ts'
import type { KakaoTalkCommerceMessage } from './kakaotalk/kakaotalk-commerce-message.ts'
import type { LineNotificationTemplate } from './line/line-notification-template.ts'
import type { WhatsAppFlow } from './whatsapp/whatsapp-flow.ts'
import type { WhatsAppOrderDetails } from './whatsapp/whatsapp-order-details.ts'
import type { WhatsAppOrderStatus } from './whatsapp/whatsapp-order-status.ts'

/**
 * A message that only one channel knows. It is a value of the map `channel_specific_message`, whose key is the
 * channel, and replaces the generic content there. `message_type` decides the shape of `message`; a type newer
 * than this one is read as it came, so keep a `default` branch when you switch on it.
 *
 * @example
 * ```ts
 * import type { ChannelSpecificMessage } from '@parlance/conversation-model'
 *
 * const message: ChannelSpecificMessage = {
 *   message_type: 'FLOWS',
 *   message: { flow_id: '1', flow_cta: 'Book a table', body: { text: 'When would you like to come?' } },
 * }
 * ```
 *
 * @see https://developers.sinch.com/docs/conversation/message-types
 */
export type ChannelSpecificMessage =
  | {
      /** A WhatsApp flow. Map key: `WHATSAPP`. */
      message_type: 'FLOWS'
      /** The flow and the button that opens it. */
      message: WhatsAppFlow
    }
  | {
      /** An order to pay in WhatsApp. Map key: `WHATSAPP`. */
      message_type: 'ORDER_DETAILS'
      /** The order and how it can be paid. */
      message: WhatsAppOrderDetails
    }
  | {
      /** What has become of a WhatsApp order. Map key: `WHATSAPP`. */
      message_type: 'ORDER_STATUS'
      /** Which order, and where it stands. */
      message: WhatsAppOrderStatus
    }
  | {
      /** One KakaoTalk card that sells something. Map key: `KAKAOTALK`. */
      message_type: 'COMMERCE'
      /** The card. */
      message: KakaoTalkCommerceMessage
    }
  | {
      /** Several KakaoTalk cards side by side. Map key: `KAKAOTALK`. */
      message_type: 'CAROUSEL_COMMERCE'
      /** The cards. */
      message: KakaoTalkCarouselCommerceMessage
    }
  | {
      /** A LINE notification made from a template. Map key: `LINE`. */
      message_type: 'NOTIFICATION_MESSAGE_TEMPLATE'
      /** The template and what it is filled with. */
      message: LineNotificationTemplate
    }
