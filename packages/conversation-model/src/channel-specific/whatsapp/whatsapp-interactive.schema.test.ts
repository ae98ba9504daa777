import * as v from 'valibot'
import { expect, it } from 'vitest'
import { whatsAppInteractive } from './whatsapp-interactive.schema.ts'
import type { WhatsAppInteractive } from './whatsapp-interactive.ts'

const sample: WhatsAppInteractive = {
  header: { type: 'text', text: 'Trattoria Blu' },
  body: { text: 'Your order is *ready*.' },
  footer: { text: 'Open until 22:00' },
}

it('reads a full frame, and an empty one, unchanged', () => {
  expect(v.parse(whatsAppInteractive, sample)).toEqual(sample)
  expect(v.parse(whatsAppInteractive, {})).toEqual({})
})

it('reads text beyond the limit for sending', () => {
  const long = { body: { text: 'a'.repeat(2000) } }
  expect(v.parse(whatsAppInteractive, long)).toEqual(long)
})

it.each([
  ['header.text', { ...sample, header: { type: 'text' } }],
  ['body', { ...sample, body: 'Your order is ready.' }],
  ['body.text', { ...sample, body: {} }],
  ['footer.text', { ...sample, footer: { text: ['Open'] } }],
])('refuses a wrong or missing %s', (path, message) => {
  const { issues = [] } = v.safeParse(whatsAppInteractive, message)
  expect(issues.map((issue) => v.getDotPath(issue))).toEqual([path])
})
