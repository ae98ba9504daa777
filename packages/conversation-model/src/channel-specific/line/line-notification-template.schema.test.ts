import * as v from 'valibot'
import { expect, it } from 'vitest'
import { lineNotificationTemplate } from './line-notification-template.schema.ts'
import type { LineNotificationTemplate } from './line-notification-template.ts'

const sample: LineNotificationTemplate = {
  template_key: 'shipment_completed_ja',
  body: {
    emphasized_item: { item_key: 'date_002_ja', content: '12月25日' },
    items: [
      { item_key: 'number_001_ja', content: '1042' },
      { item_key: 'price_001_ja', content: '4,500円' },
    ],
    buttons: [{ button_key: 'check_delivery_status_ja', url: 'https://www.example.com/1042' }],
  },
}

it('reads a full template unchanged', () => {
  expect(v.parse(lineNotificationTemplate, sample)).toEqual(sample)
})

it('keeps members that it does not know', () => {
  const future = { template_key: 'a', body: { footer: 'b' }, silent: true }
  expect(v.parse(lineNotificationTemplate, future)).toEqual(future)
})

it.each([
  ['template_key', {}],
  ['body', { ...sample, body: [] }],
  ['body.emphasized_item.content', { ...sample, body: { emphasized_item: { item_key: 'a' } } }],
  ['body.items', { ...sample, body: { items: {} } }],
  ['body.items.0.item_key', { ...sample, body: { items: [{ content: 'a' }] } }],
  ['body.buttons.0.url', { ...sample, body: { buttons: [{ button_key: 'a', url: 1 }] } }],
  ['body.buttons.0.button_key', { ...sample, body: { buttons: [{ url: 'https://www.example.com' }] } }],
])('refuses a wrong or missing %s', (path, template) => {
  const { issues = [] } = v.safeParse(lineNotificationTemplate, template)
  expect(issues.map((issue) => v.getDotPath(issue))).toEqual([path])
})
