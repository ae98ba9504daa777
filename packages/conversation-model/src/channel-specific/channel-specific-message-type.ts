/**
 * The kind of a {@link ChannelSpecificMessage}. Open: any other text is accepted too.
 *
 * - `FLOWS`: a WhatsApp flow.
 * - `ORDER_DETAILS`: an order to pay in WhatsApp.
 * - `ORDER_STATUS`: what has become of a WhatsApp order.
 * - `COMMERCE`: one KakaoTalk card that sells something.
 * - `CAROUSEL_COMMERCE`: several KakaoTalk cards side by side.
 * - `NOTIFICATION_MESSAGE_TEMPLATE`: a LINE notification made from a template.
 */
export type ChannelSpecificMessageType =
  | 'FLOWS'
  | 'ORDER_DETAILS'
  | 'ORDER_STATUS'
  | 'COMMERCE'
  | 'CAROUSEL_COMMERCE'
  | 'NOTIFICATION_MESSAGE_TEMPLATE'
  | (string & {})
