import { readFileSync } from 'node:fs'
import * as types from '@parlance/conversation-model'
import * as schemas from '@parlance/conversation-model/schemas'
import { expect, it } from 'vitest'

function exportsOf(entry: string): { names: string[]; file: string }[] {
  const text = readFileSync(new URL(`../src/${entry}`, import.meta.url), 'utf8')
  return [...text.matchAll(/^export (?:type )?\{ (.+) \} from '.*\/(.+)'$/gm)].map(
    ([, names = '', file = '']) => ({
      names: names.split(', '),
      file,
    }),
  )
}

function toFileName(name: string): string {
  const words = name
    .replace(/^whatsApp/i, 'Whatsapp')
    .replace(/^kakaoTalk/i, 'Kakaotalk')
    .split(/(?=[A-Z])/)
  return words.join('-').toLowerCase()
}

it.each([
  ['type', 'index.ts', '.ts'],
  ['schema', 'schemas.ts', '.schema.ts'],
])('keeps every %s in a file of its name', (_, entry, ending) => {
  const all = exportsOf(entry)
  const elsewhere = all.filter(({ names, file }) => !names.some((name) => toFileName(name) + ending === file))
  expect(all.length).toBeGreaterThan(100)
  expect(elsewhere).toEqual([])
})

it('holds no code in the main entry', () => {
  expect(Object.keys(types)).toEqual([])
})

it('exports these schemas, and nothing else', () => {
  expect(Object.keys(schemas).toSorted()).toEqual([
    'addressInfo',
    'agent',
    'agentType',
    'appMessage',
    'calendarMessage',
    'callMessage',
    'cardHeight',
    'cardMessage',
    'cardMessageProperties',
    'carouselMessage',
    'channel',
    'channelIdentity',
    'channelMap',
    'channelProperties',
    'channelPropertyKey',
    'channelRecipientIdentity',
    'channelSpecificContactMessage',
    'channelSpecificContactMessageType',
    'channelSpecificMessage',
    'channelSpecificMessageRequest',
    'channelSpecificMessageType',
    'choice',
    'choiceDisplayMode',
    'choiceItem',
    'choiceMessage',
    'choiceMessageProperties',
    'choiceResponseMessage',
    'contact',
    'contactInfoMessage',
    'contactLanguage',
    'contactMessage',
    'conversation',
    'conversationMessage',
    'coordinates',
    'deliveryStatus',
    'direction',
    'dynamicPix',
    'dynamicPixKeyType',
    'emailInfo',
    'eventEnvelope',
    'fallbackMessage',
    'fetchLastMessageRequest',
    'inboundMessage',
    'jsonObject',
    'jsonValue',
    'kakaoTalkAppLinkButton',
    'kakaoTalkBotKeywordButton',
    'kakaoTalkButton',
    'kakaoTalkCarouselCommerceMessage',
    'kakaoTalkCarouselHead',
    'kakaoTalkCarouselTail',
    'kakaoTalkCommerce',
    'kakaoTalkCommerceCard',
    'kakaoTalkCommerceMessage',
    'kakaoTalkCoupon',
    'kakaoTalkCouponLinks',
    'kakaoTalkFixedDiscountCommerce',
    'kakaoTalkFixedDiscountCoupon',
    'kakaoTalkFreeCoupon',
    'kakaoTalkPercentageDiscountCommerce',
    'kakaoTalkPercentageDiscountCoupon',
    'kakaoTalkRegularPriceCommerce',
    'kakaoTalkShippingDiscountCoupon',
    'kakaoTalkUpCoupon',
    'kakaoTalkWebLinkButton',
    'lineNotificationTemplate',
    'listItem',
    'listMessage',
    'listMessageProperties',
    'listMessagesQuery',
    'listMessagesResponse',
    'listSection',
    'locationMessage',
    'mediaCardMessage',
    'mediaProperties',
    'messageContentType',
    'messageQueue',
    'messageStatus',
    'messagesSource',
    'messagesView',
    'metadataUpdateStrategy',
    'nameInfo',
    'nfmReplyName',
    'omniMessageOverride',
    'orderDetailsOrder',
    'orderDetailsPayment',
    'orderDetailsPaymentType',
    'orderDetailsTypeOfGoods',
    'orderItem',
    'organizationInfo',
    'phoneNumberInfo',
    'processingMode',
    'processingStrategy',
    'productItem',
    'productResponseMessage',
    'reason',
    'reasonCode',
    'reasonSubCode',
    'recipient',
    'recipientIdentities',
    'replyTo',
    'sendMessageRequest',
    'sendMessageResponse',
    'shareLocationMessage',
    'storedMessageStatus',
    'templateMessage',
    'templateParameters',
    'templateReference',
    'textMessage',
    'updateMessageRequest',
    'urlInfo',
    'urlMessage',
    'whatsAppBoletoButton',
    'whatsAppDocumentHeader',
    'whatsAppFlow',
    'whatsAppFlowAction',
    'whatsAppFlowMode',
    'whatsAppHeader',
    'whatsAppImageHeader',
    'whatsAppInteractive',
    'whatsAppOrderDetails',
    'whatsAppOrderState',
    'whatsAppOrderStatus',
    'whatsAppPaymentButton',
    'whatsAppPaymentLinkButton',
    'whatsAppPixButton',
    'whatsAppTextHeader',
    'whatsAppVideoHeader',
  ])
})
