import * as v from 'valibot'
import { expect, it } from 'vitest'
import { channelSpecificMessageRequest } from './channel-specific-message-request.schema.ts'
import type { ChannelSpecificMessage } from './channel-specific-message.ts'
import { channelSpecificMessage } from './channel-specific-message.schema.ts'

const flow = { flow_id: '1', flow_cta: 'a'.repeat(20) }
const items = [{ retailer_id: 'a', name: 'A', amount_value: 100, quantity: 1 }]
const order = { items, subtotal_value: 100, tax_value: 0 }
const payment = {
  type: 'br',
  reference_id: 'r',
  type_of_goods: 'digital-goods',
  total_amount_value: 100,
  order,
}
const link = { type: 'payment_link', uri: 'https://pay.example.com' } as const
const image = { image_url: 'https://cdn.example.com/a.jpg' }
const regular = { type: 'REGULAR_PRICE_COMMERCE', title: 'A', regular_price: 99_999_999 } as const
const fixed = {
  type: 'FIXED_DISCOUNT_COMMERCE',
  title: 'A',
  regular_price: 0,
  discount_price: 0,
  discount_fixed: 999_999,
} as const
const percentage = {
  type: 'PERCENTAGE_DISCOUNT_COMMERCE',
  title: 'A',
  regular_price: 2,
  discount_price: 1,
  discount_rate: 100,
} as const
const card = { buttons: [], image, commerce: regular }
const head = { header: 'a'.repeat(20), content: 'a'.repeat(50), image_url: 'https://cdn.example.com/a.jpg' }

/** Messages that stand exactly at the documented limits. */
const atTheLimit: ChannelSpecificMessage[] = [
  {
    message_type: 'FLOWS',
    message: { ...flow, body: { text: 'a'.repeat(1024) }, footer: { text: '🍕'.repeat(60) } },
  },
  { message_type: 'FLOWS', message: { ...flow, flow_cta: 'Plan © 2 #1 ™' } },
  { message_type: 'ORDER_DETAILS', message: { payment } },
  { message_type: 'ORDER_DETAILS', message: { payment: { ...payment, payment_buttons: [link, link] } } },
  {
    message_type: 'ORDER_DETAILS',
    message: { payment: { ...payment, order: { ...order, expiration_time: '1924992000' } } },
  },
  {
    message_type: 'ORDER_STATUS',
    message: { payment: { reference_id: 'r', order: { status: 'shipped', description: 'a'.repeat(120) } } },
  },
  { message_type: 'COMMERCE', message: { ...card, additional_content: 'a'.repeat(100) } },
  { message_type: 'COMMERCE', message: { ...card, commerce: fixed } },
  { message_type: 'COMMERCE', message: { ...card, commerce: percentage } },
  {
    message_type: 'COMMERCE',
    message: { ...card, coupon: { type: 'UP_COUPON', title: 'B', scheme_ios: 'alimtalk=coupon://7' } },
  },
  {
    message_type: 'CAROUSEL_COMMERCE',
    message: { carousel: { head, list: [{ ...card, additional_content: 'a'.repeat(34) }] } },
  },
  { message_type: 'NOTIFICATION_MESSAGE_TEMPLATE', message: { template_key: 'a' } },
]

it.each(atTheLimit)('passes a message at the limit unchanged (%#: $message_type)', (message) => {
  expect(v.parse(channelSpecificMessageRequest, message)).toEqual(message)
})

it('passes kinds that it does not know', () => {
  const future = [
    { message_type: 'POLL', message: { question: 'a'.repeat(5000) } },
    {
      message_type: 'COMMERCE',
      message: { ...card, commerce: { type: 'AUCTION', from: -1 }, coupon: { type: 'X', link_mo: 1 } },
    },
  ]
  expect(future.map((message) => v.parse(channelSpecificMessageRequest, message))).toEqual(future)
})

const flows = (message: object) => ({ message_type: 'FLOWS', message: { ...flow, ...message } })
const details = (change: object) => ({
  message_type: 'ORDER_DETAILS',
  message: { payment: { ...payment, ...change } },
})
const orders = (change: object) => details({ order: { ...order, ...change } })
const commerce = (change: object) => ({ message_type: 'COMMERCE', message: { ...card, ...change } })
const coupons = (coupon: object) => commerce({ coupon: { link_mo: 'https://m.example.com', ...coupon } })
const carousels = (carousel: object) => ({
  message_type: 'CAROUSEL_COMMERCE',
  message: { carousel: { list: [card], ...carousel } },
})

it.each([
  ['message.body.text', flows({ body: { text: 'a'.repeat(1025) } })],
  ['message.footer.text', flows({ footer: { text: 'a'.repeat(61) } })],
  ['message.flow_cta', flows({ flow_cta: 'a'.repeat(21) })],
  ['message.flow_cta', flows({ flow_cta: 'Book 🎉' })],
  ['message.flow_cta', flows({ flow_cta: 'With love ❤\uFE0F' })],
  ['message.body.text', { ...details({}), message: { payment, body: { text: 'a'.repeat(1025) } } }],
  ['message.payment.total_amount_value', details({ total_amount_value: 12.5 })],
  ['message.payment.payment_buttons', details({ payment_buttons: [] })],
  ['message.payment.payment_buttons', details({ payment_buttons: [link, link, link] })],
  ['message.payment.order.items.0.amount_value', orders({ items: [{ ...items[0], amount_value: 0.5 }] })],
  ['message.payment.order.items.0.quantity', orders({ items: [{ ...items[0], quantity: 1.5 }] })],
  [
    'message.payment.order.items.1.sale_amount_value',
    orders({ items: [items[0], { ...items[0], sale_amount_value: 9.99 }] }),
  ],
  ['message.payment.order.subtotal_value', orders({ subtotal_value: 0.1 })],
  ['message.payment.order.tax_value', orders({ tax_value: 0.1 })],
  ['message.payment.order.shipping_value', orders({ shipping_value: 0.1 })],
  ['message.payment.order.discount_value', orders({ discount_value: 0.1 })],
  ['message.payment.order.expiration_time', orders({ expiration_time: '2030-12-31T00:00:00Z' })],
  [
    'message.payment.order.description',
    {
      message_type: 'ORDER_STATUS',
      message: { payment: { reference_id: 'r', order: { status: 'shipped', description: 'a'.repeat(121) } } },
    },
  ],
  [
    'message.footer.text',
    {
      message_type: 'ORDER_STATUS',
      message: {
        footer: { text: 'a'.repeat(61) },
        payment: { reference_id: 'r', order: { status: 'shipped' } },
      },
    },
  ],
  ['message.commerce', { message_type: 'COMMERCE', message: { buttons: [], image } }],
  ['message.commerce.regular_price', commerce({ commerce: { ...regular, regular_price: 100_000_000 } })],
  ['message.commerce.regular_price', commerce({ commerce: { ...fixed, regular_price: -1 } })],
  ['message.commerce.discount_price', commerce({ commerce: { ...fixed, discount_price: 100_000_000 } })],
  ['message.commerce.discount_fixed', commerce({ commerce: { ...fixed, discount_fixed: 1_000_000 } })],
  ['message.commerce.regular_price', commerce({ commerce: { ...percentage, regular_price: 1.5 } })],
  ['message.commerce.discount_price', commerce({ commerce: { ...percentage, discount_price: -1 } })],
  ['message.commerce.discount_rate', commerce({ commerce: { ...percentage, discount_rate: 101 } })],
  ['message.coupon.discount_fixed', coupons({ type: 'FIXED_DISCOUNT_COUPON', discount_fixed: 1_000_000 })],
  ['message.coupon.discount_rate', coupons({ type: 'PERCENTAGE_DISCOUNT_COUPON', discount_rate: -1 })],
  ['message.coupon.link_mo', commerce({ coupon: { type: 'FIXED_DISCOUNT_COUPON', discount_fixed: 1 } })],
  ['message.coupon.link_mo', commerce({ coupon: { type: 'PERCENTAGE_DISCOUNT_COUPON', discount_rate: 1 } })],
  ['message.coupon.link_mo', commerce({ coupon: { type: 'SHIPPING_DISCOUNT_COUPON' } })],
  ['message.coupon.link_mo', commerce({ coupon: { type: 'FREE_COUPON', title: 'A' } })],
  [
    'message.coupon.link_mo',
    commerce({ coupon: { type: 'UP_COUPON', title: 'A', link_pc: 'https://a.example' } }),
  ],
  ['message.carousel.head.header', carousels({ head: { ...head, header: 'a'.repeat(21) } })],
  ['message.carousel.head.content', carousels({ head: { ...head, content: 'a'.repeat(51) } })],
  [
    'message.carousel.list.1.additional_content',
    carousels({ list: [card, { ...card, additional_content: 'a'.repeat(35) }] }),
  ],
  ['message.carousel.list.0.commerce', carousels({ list: [{ buttons: [], image }] })],
])('refuses to send, but reads, what breaks the limit of %s (%#)', (path, message) => {
  const { issues = [] } = v.safeParse(channelSpecificMessageRequest, message)
  expect(issues.map((issue) => v.getDotPath(issue))).toEqual([path])
  expect(v.parse(channelSpecificMessage, message)).toEqual(message)
})
