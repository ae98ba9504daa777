import * as v from 'valibot'
import { expect, it } from 'vitest'
import { whatsAppOrderStatus } from './whatsapp-order-status.schema.ts'
import type { WhatsAppOrderStatus } from './whatsapp-order-status.ts'

const sample: WhatsAppOrderStatus = {
  header: { type: 'text', text: 'Order 1042' },
  body: { text: 'Your pizzas are on their way.' },
  footer: { text: 'Trattoria Blu' },
  payment: {
    reference_id: 'order-1042',
    order: { status: 'partially-shipped', description: 'The second pizza follows.' },
  },
}

it('reads a full order status unchanged', () => {
  expect(v.parse(whatsAppOrderStatus, sample)).toEqual(sample)
})

it('keeps members and states that it does not know', () => {
  const future = {
    payment: { reference_id: 'order-1042', order: { status: 'returned', at: 7 }, carrier: 'X' },
  }
  expect(v.parse(whatsAppOrderStatus, future)).toEqual(future)
})

it.each([
  ['payment', {}],
  ['payment.reference_id', { payment: { order: { status: 'shipped' } } }],
  ['payment.order', { payment: { reference_id: 'order-1042' } }],
  ['payment.order.status', { payment: { reference_id: 'order-1042', order: { status: 3 } } }],
  [
    'payment.order.description',
    { payment: { reference_id: 'order-1042', order: { status: 'shipped', description: null } } },
  ],
])('refuses a wrong or missing %s', (path, message) => {
  const { issues = [] } = v.safeParse(whatsAppOrderStatus, message)
  expect(issues.map((issue) => v.getDotPath(issue))).toEqual([path])
})
