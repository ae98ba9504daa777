import * as v from 'valibot'
import { expect, it } from 'vitest'
import { kakaoTalkCommerceMessage } from './kakaotalk-commerce-message.schema.ts'
import type { KakaoTalkCommerceMessage } from './kakaotalk-commerce-message.ts'

const sample: KakaoTalkCommerceMessage = {
  push_alarm: false,
  adult: true,
  buttons: [{ type: 'BK', name: 'Order' }],
  image: { image_url: 'https://cdn.example.com/wine.jpg', image_link: 'https://www.example.com/wine' },
  commerce: { type: 'REGULAR_PRICE_COMMERCE', title: 'Red wine', regular_price: 32000 },
  additional_content: 'From the hills behind the house',
  coupon: { type: 'FREE_COUPON', title: 'A glass', link_mo: 'https://m.example.com/glass' },
}

it('reads a full card unchanged', () => {
  expect(v.parse(kakaoTalkCommerceMessage, sample)).toEqual(sample)
})

it('reads a card without a price: it is required of senders only', () => {
  const { commerce: _commerce, ...card } = sample
  expect(v.parse(kakaoTalkCommerceMessage, card)).toEqual(card)
})

it('keeps members that it does not know', () => {
  const future = { ...sample, video: { url: 'https://cdn.example.com/wine.mp4' } }
  expect(v.parse(kakaoTalkCommerceMessage, future)).toEqual(future)
})

it.each([
  ['push_alarm', { ...sample, push_alarm: 'true' }],
  ['adult', { ...sample, adult: 1 }],
  ['buttons', { image: sample.image }],
  ['buttons.0.name', { ...sample, buttons: [{ type: 'BK' }] }],
  ['image', { buttons: [] }],
  ['image.image_url', { ...sample, image: { image_link: 'https://www.example.com/wine' } }],
  ['commerce.regular_price', { ...sample, commerce: { ...sample.commerce, regular_price: null } }],
  ['additional_content', { ...sample, additional_content: 34 }],
  ['coupon.title', { ...sample, coupon: { type: 'FREE_COUPON' } }],
])('refuses a wrong or missing %s', (path, message) => {
  const { issues = [] } = v.safeParse(kakaoTalkCommerceMessage, message)
  expect(issues.map((issue) => v.getDotPath(issue))).toEqual([path])
})
