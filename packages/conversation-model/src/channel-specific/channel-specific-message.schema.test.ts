import * as v from 'valibot'
import { expect, it } from 'vitest'
import { withOtherParts } from '../../test/with-other-parts.ts'
import { channelSpecificMessageRequest } from './channel-specific-message-request.schema.ts'
import { channelSpecificMessage } from './channel-specific-message.schema.ts'
import type { ChannelSpecificMessage } from './channel-specific-message.ts'

const card = {
  buttons: [{ type: 'AL', name: 'Call', scheme_ios: 'tel://1', scheme_android: 'tel://1' }],
  image: { image_url: 'https://cdn.example.com/tea.jpg' },
  commerce: { type: 'REGULAR_PRICE_COMMERCE', title: 'Green tea', regular_price: 9000 },
  coupon: { type: 'PERCENTAGE_DISCOUNT_COUPON', discount_rate: 5, link_mo: 'https://m.example.com/c' },
} as const
const messages = [
  {
    message_type: 'FLOWS',
    message: {
      flow_id: '1',
      flow_cta: 'Open',
      flow_action_payload: { screen: 'A', data: { when: '2024-12-25' } },
    },
  },
  {
    message_type: 'ORDER_DETAILS',
    message: {
      header: { type: 'document', document: { link: 'https://cdn.example.com/bill.pdf' } },
      payment: {
        type: 'br',
        reference_id: 'order-7',
        type_of_goods: 'physical-goods',
        total_amount_value: 1250,
        order: {
          items: [{ retailer_id: 'a', name: 'A', amount_value: 1250, quantity: 1 }],
          subtotal_value: 1250,
          tax_value: 0,
        },
        payment_buttons: [{ type: 'payment_link', uri: 'https://pay.example.com/7' }],
      },
    },
  },
  { message_type: 'ORDER_STATUS', message: { payment: { reference_id: 'r', order: { status: 'shipped' } } } },
  { message_type: 'COMMERCE', message: { ...card, buttons: [...card.buttons], push_alarm: true } },
  { message_type: 'CAROUSEL_COMMERCE', message: { carousel: { list: [{ ...card, buttons: [] }] } } },
  {
    message_type: 'NOTIFICATION_MESSAGE_TEMPLATE',
    message: { template_key: 'a', body: { items: [{ item_key: 'b', content: 'c' }] } },
  },
] satisfies ChannelSpecificMessage[]

it.each(messages)('reads $message_type unchanged', (message) => {
  expect(v.parse(channelSpecificMessage, message)).toEqual(message)
})

it('keeps what it does not know: members, and whole kinds', () => {
  const future = [
    { ...messages[2], since: 3 },
    { message_type: 'POLL', message: ['anything'] },
  ]
  expect(future.map((message) => v.parse(channelSpecificMessage, message))).toEqual(future)
})

it.each([
  ['message_type', { message: {} }],
  ['message_type', { message_type: null, message: {} }],
  ['message', { message_type: 'ORDER_STATUS' }],
  ['message.flow_cta', { message_type: 'FLOWS', message: { flow_id: '1' } }],
  ['message.payment', { message_type: 'ORDER_DETAILS', message: {} }],
  [
    'message.payment.order.status',
    { ...messages[2], message: { payment: { reference_id: 'r', order: {} } } },
  ],
  ['message.image', { message_type: 'COMMERCE', message: { buttons: [] } }],
  ['message.carousel', { message_type: 'CAROUSEL_COMMERCE', message: card }],
  ['message.template_key', { message_type: 'NOTIFICATION_MESSAGE_TEMPLATE', message: {} }],
])('refuses a wrong or missing %s', (path, message) => {
  const { issues = [] } = v.safeParse(channelSpecificMessage, message)
  expect(issues.map((issue) => v.getDotPath(issue))).toContain(path)
})

it.each(messages)(
  'never throws, never quotes and never changes $message_type, whatever comes for a part',
  (message) => {
    const secret = 'Ada lives in Elm Street'
    for (const input of withOtherParts(message, secret)) {
      for (const schema of [channelSpecificMessage, channelSpecificMessageRequest]) {
        const { success, output, issues = [] } = v.safeParse(schema, input)
        expect(issues.map((issue) => issue.message).join()).not.toContain(secret)
        expect(success ? output : input).toBe(input)
      }
    }
  },
)

it('keeps a member called __proto__ as it came, and does not follow it', () => {
  const input: unknown = JSON.parse(
    '{"__proto__":{"polluted":true},"message_type":"FLOWS","message":{"flow_id":"1","flow_cta":"Open"}}',
  )
  const output = v.parse(channelSpecificMessage, input)
  expect(Object.keys(output)).toContain('__proto__')
  expect('polluted' in output).toBe(false)
})
