import * as v from 'valibot'
import { expect, it } from 'vitest'
import { whatsAppPaymentButton } from './whatsapp-payment-button.schema.ts'
import type { WhatsAppPaymentButton } from './whatsapp-payment-button.ts'

const pix = {
  type: 'pix_dynamic_code',
  code: '00020126580014br.gov.bcb.pix',
  merchant_name: 'Trattoria Blu',
  key: '12345678000195',
  key_type: 'CNPJ',
} as const
const buttons: WhatsAppPaymentButton[] = [
  pix,
  { type: 'payment_link', uri: 'https://pay.example.com/1042' },
  { type: 'boleto', digitable_line: '34191.79001 01043.510047 91020.150008 1 96610000014500' },
]

it.each(buttons)('reads a button of type $type unchanged', (button) => {
  expect(v.parse(whatsAppPaymentButton, button)).toEqual(button)
})

it('keeps what it does not know: members, kinds of key, and whole kinds of button', () => {
  const future = [
    { ...pix, key_type: 'PASSPORT', expires_in: 60 },
    { type: 'offsite_card_pay', last_four_digits: '4242' },
  ]
  expect(future.map((button) => v.parse(whatsAppPaymentButton, button))).toEqual(future)
})

it.each([
  ['type', { uri: 'https://pay.example.com/1042' }],
  ['code', { ...pix, code: 20126580014 }],
  ['merchant_name', { ...pix, merchant_name: null }],
  ['key', { ...pix, key: 12345678000195 }],
  ['key_type', { ...pix, key_type: ['CNPJ'] }],
  ['uri', { type: 'payment_link' }],
  ['digitable_line', { type: 'boleto', digitable_line: 34191 }],
])('refuses a wrong or missing %s', (path, button) => {
  const { issues = [] } = v.safeParse(whatsAppPaymentButton, button)
  expect(issues.map((issue) => v.getDotPath(issue))).toEqual([path])
})
