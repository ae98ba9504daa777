import * as v from 'valibot'
import { expect, it } from 'vitest'
import { whatsAppFlow } from './whatsapp-flow.schema.ts'
import type { WhatsAppFlow } from './whatsapp-flow.ts'

const sample: WhatsAppFlow = {
  header: { type: 'image', image: { link: 'https://cdn.example.com/table.jpg' } },
  body: { text: 'When would you like to come?' },
  footer: { text: 'We keep a table for 15 minutes.' },
  flow_id: '8801234567890',
  flow_cta: 'Book a table',
  flow_token: 'booking-2024-12-25',
  flow_mode: 'published',
  flow_action: 'navigate',
  flow_action_payload: {
    screen: 'SEATS',
    data: { seats: [2, 4, 6], terrace: true, note: null, opens: '2024-12-25' },
  },
}

it('reads a full flow unchanged', () => {
  expect(v.parse(whatsAppFlow, sample)).toEqual(sample)
})

it('reads a flow with nothing but what is required', () => {
  const least = { flow_id: '1', flow_cta: 'Open' }
  expect(v.parse(whatsAppFlow, least)).toEqual(least)
})

it('keeps members and values that it does not know', () => {
  const future = { ...sample, flow_mode: 'preview', flow_action: 'jump', flow_version: { major: 7 } }
  expect(v.parse(whatsAppFlow, future)).toEqual(future)
})

it.each([
  ['flow_id', { ...sample, flow_id: 8801234567890 }],
  ['flow_cta', { flow_id: '1' }],
  ['flow_token', { ...sample, flow_token: null }],
  ['flow_mode', { ...sample, flow_mode: 1 }],
  ['flow_action', { ...sample, flow_action: {} }],
  ['flow_action_payload', { ...sample, flow_action_payload: [] }],
  ['flow_action_payload.screen', { ...sample, flow_action_payload: { screen: 1 } }],
  ['flow_action_payload.data', { ...sample, flow_action_payload: { data: 'SEATS' } }],
  ['flow_action_payload.data', { ...sample, flow_action_payload: { data: ['SEATS'] } }],
  ['body.text', { ...sample, body: {} }],
])('refuses a wrong or missing %s', (path, flow) => {
  const { issues = [] } = v.safeParse(whatsAppFlow, flow)
  expect(issues.map((issue) => v.getDotPath(issue))).toEqual([path])
})
