import * as v from 'valibot'
import { expect, it } from 'vitest'
import { whatsAppOrderDetails } from './whatsapp-order-details.schema.ts'
import type { WhatsAppOrderDetails } from './whatsapp-order-details.ts'

const pix = { code: '00020126', merchant_name: 'Trattoria Blu', key: 'pay@example.com', key_type: 'EMAIL' }
const sample = {
  header: { type: 'image', image: { link: 'https://cdn.example.com/pizza.jpg' } },
  body: { text: 'Two pizzas, ready in half an hour.' },
  footer: { text: 'Buon appetito!' },
  payment: {
    type: 'br',
    reference_id: 'order-1042',
    type_of_goods: 'physical-goods',
    total_amount_value: 8140,
    order: {
      items: [
        { retailer_id: 'margherita', name: 'Margherita', amount_value: 3500, quantity: 1 },
        { retailer_id: 'diavola', name: 'Diavola', amount_value: 4200, quantity: 1, sale_amount_value: 3990 },
      ],
      subtotal_value: 7490,
      tax_value: 300,
      catalog_id: '900100200300',
      expiration_time: '1924992000',
      expiration_description: 'Order within the hour',
      tax_description: 'ISS',
      shipping_value: 500,
      shipping_description: 'By bicycle',
      discount_value: 150,
      discount_description: 'Thank you for coming back',
      discount_program_name: 'Regulars',
    },
    payment_buttons: [
      { type: 'pix_dynamic_code', ...pix },
      { type: 'payment_link', uri: 'https://pay.example.com/1042' },
    ],
    payment_settings: { dynamic_pix: pix },
  },
} satisfies WhatsAppOrderDetails

it('reads full order details unchanged', () => {
  expect(v.parse(whatsAppOrderDetails, sample)).toEqual(sample)
})

it('keeps members and values that it does not know', () => {
  const future = {
    ...sample,
    payment: { ...sample.payment, type: 'in', type_of_goods: 'tickets', currency: 'INR' },
  }
  expect(v.parse(whatsAppOrderDetails, future)).toEqual(future)
})

const { order } = sample.payment
const withOrder = (change: object) => ({ payment: { ...sample.payment, order: { ...order, ...change } } })
const withPayment = (change: object) => ({ payment: { ...sample.payment, ...change } })

it.each([
  ['payment', { body: { text: 'Two pizzas' } }],
  ['payment.type', withPayment({ type: 55 })],
  ['payment.reference_id', withPayment({ reference_id: 1042 })],
  ['payment.type_of_goods', withPayment({ type_of_goods: null })],
  ['payment.total_amount_value', withPayment({ total_amount_value: '8140' })],
  ['payment.order', withPayment({ order: [] })],
  ['payment.payment_buttons', withPayment({ payment_buttons: {} })],
  ['payment.payment_buttons.0.uri', withPayment({ payment_buttons: [{ type: 'payment_link' }] })],
  ['payment.payment_settings.dynamic_pix', withPayment({ payment_settings: {} })],
  ['payment.order.items', withOrder({ items: null })],
  ['payment.order.items.0.name', withOrder({ items: [{ ...order.items[0], name: 1 }] })],
  ['payment.order.items.0.quantity', withOrder({ items: [{ ...order.items[0], quantity: '1' }] })],
  ['payment.order.subtotal_value', withOrder({ subtotal_value: '7490' })],
  ['payment.order.tax_value', withOrder({ tax_value: null })],
  ['payment.order.expiration_time', withOrder({ expiration_time: 1924992000 })],
  ['payment.order.shipping_value', withOrder({ shipping_value: '500' })],
  ['payment.order.discount_program_name', withOrder({ discount_program_name: 1 })],
])('refuses a wrong or missing %s', (path, message) => {
  const { issues = [] } = v.safeParse(whatsAppOrderDetails, message)
  expect(issues.map((issue) => v.getDotPath(issue))).toEqual([path])
})
