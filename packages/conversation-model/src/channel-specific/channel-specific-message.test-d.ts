import { expectTypeOf } from 'vitest'
import type { ChannelSpecificMessageType } from './channel-specific-message-type.ts'
import type { ChannelSpecificMessage } from './channel-specific-message.ts'
import type { KakaoTalkButton } from './kakaotalk/button/kakaotalk-button.ts'
import type { LineNotificationTemplate } from './line/line-notification-template.ts'
import type { WhatsAppFlow } from './whatsapp/whatsapp-flow.ts'
import type { WhatsAppHeader } from './whatsapp/header/whatsapp-header.ts'
import type { WhatsAppPaymentButton } from './whatsapp/payment/whatsapp-payment-button.ts'

declare const message: ChannelSpecificMessage
declare const button: KakaoTalkButton
declare const payment: WhatsAppPaymentButton

// `message_type` and `type` narrow.
if (message.message_type === 'FLOWS') expectTypeOf(message.message).toEqualTypeOf<WhatsAppFlow>()
if (message.message_type === 'NOTIFICATION_MESSAGE_TEMPLATE') {
  expectTypeOf(message.message).toEqualTypeOf<LineNotificationTemplate>()
}
if (button.type === 'AL') expectTypeOf(button.scheme_ios).toBeString()
if (payment.type === 'pix_dynamic_code') expectTypeOf(payment.merchant_name).toBeString()

// The content must be of the kind that is named.
expectTypeOf<{
  message_type: 'FLOWS'
  message: { template_key: string }
}>().not.toExtend<ChannelSpecificMessage>()
expectTypeOf<{ type: 'image'; text: string }>().not.toExtend<WhatsAppHeader>()

// Enums that are not discriminators are open, and still known.
expectTypeOf<'draft' | 'published' | 'preview'>().toExtend<WhatsAppFlow['flow_mode']>()

// The enum of the kinds names every kind that there is, and no other.
type Known<Value> = Value extends string ? (string extends Value ? never : Value) : never
expectTypeOf<Known<ChannelSpecificMessageType>>().toEqualTypeOf<ChannelSpecificMessage['message_type']>()
