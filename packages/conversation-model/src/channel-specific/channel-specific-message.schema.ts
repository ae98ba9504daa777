import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import type { ChannelSpecificMessage } from './channel-specific-message.ts'
import { kakaoTalkCarouselCommerceMessage } from './kakaotalk/kakaotalk-carousel-commerce-message.schema.ts'
import { kakaoTalkCommerceMessage } from './kakaotalk/kakaotalk-commerce-message.schema.ts'
import { lineNotificationTemplate } from './line/line-notification-template.schema.ts'
import { openObject } from '../schema/open-object.ts'
import { openVariant } from '../schema/open-variant.ts'
import { whatsAppFlow } from './whatsapp/whatsapp-flow.schema.ts'
import { whatsAppOrderDetails } from './whatsapp/whatsapp-order-details.schema.ts'
import { whatsAppOrderStatus } from './whatsapp/whatsapp-order-status.schema.ts'

const shape = /* @__PURE__ */ (() =>
  openVariant('message_type', {
    FLOWS: openObject({ message_type: v.literal('FLOWS', issueMessage), message: whatsAppFlow }),
    ORDER_DETAILS: openObject({
      message_type: v.literal('ORDER_DETAILS', issueMessage),
      message: whatsAppOrderDetails,
    }),
    ORDER_STATUS: openObject({
      message_type: v.literal('ORDER_STATUS', issueMessage),
      message: whatsAppOrderStatus,
    }),
    COMMERCE: openObject({
      message_type: v.literal('COMMERCE', issueMessage),
      message: kakaoTalkCommerceMessage,
    }),
    CAROUSEL_COMMERCE: openObject({
      message_type: v.literal('CAROUSEL_COMMERCE', issueMessage),
      message: kakaoTalkCarouselCommerceMessage,
    }),
    NOTIFICATION_MESSAGE_TEMPLATE: openObject({
      message_type: v.literal('NOTIFICATION_MESSAGE_TEMPLATE', issueMessage),
      message: lineNotificationTemplate,
    }),
  }))()

/**
 * Reads a `ChannelSpecificMessage`: a known `message_type` decides the shape of `message`, an unknown one
 * passes with its message as it is. Limits are not checked.
 */
export const channelSpecificMessage: v.GenericSchema<unknown, ChannelSpecificMessage> =
  shape satisfies Agrees<typeof shape, ChannelSpecificMessage>
