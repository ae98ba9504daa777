import * as v from 'valibot'
import { expect, it } from 'vitest'
import { kakaoTalkCommerce } from './kakaotalk-commerce.schema.ts'
import type { KakaoTalkCommerce } from './kakaotalk-commerce.ts'

const reduced = { title: 'Teapot', regular_price: 45000, discount_price: 40500 }
const kinds: KakaoTalkCommerce[] = [
  { type: 'REGULAR_PRICE_COMMERCE', title: 'Teapot', regular_price: 45000 },
  { type: 'FIXED_DISCOUNT_COMMERCE', ...reduced, discount_fixed: 4500 },
  { type: 'PERCENTAGE_DISCOUNT_COMMERCE', ...reduced, discount_rate: 10 },
]

it.each(kinds)('reads $type unchanged', (commerce) => {
  expect(v.parse(kakaoTalkCommerce, commerce)).toEqual(commerce)
})

it('keeps what it does not know: members, and whole kinds', () => {
  const future = [
    { type: 'REGULAR_PRICE_COMMERCE', title: 'Teapot', regular_price: 45000, currency: 'KRW' },
    { type: 'AUCTION_COMMERCE', lowest: 1000 },
  ]
  expect(future.map((commerce) => v.parse(kakaoTalkCommerce, commerce))).toEqual(future)
})

it.each([
  ['type', { title: 'Teapot', regular_price: 45000 }],
  ['title', { type: 'REGULAR_PRICE_COMMERCE', regular_price: 45000 }],
  ['regular_price', { type: 'REGULAR_PRICE_COMMERCE', title: 'Teapot', regular_price: '45000' }],
  ['discount_price', { ...kinds[1], discount_price: null }],
  ['discount_fixed', { type: 'FIXED_DISCOUNT_COMMERCE', ...reduced }],
  ['discount_rate', { ...kinds[2], discount_rate: '10' }],
])('refuses a wrong or missing %s', (path, commerce) => {
  const { issues = [] } = v.safeParse(kakaoTalkCommerce, commerce)
  expect(issues.map((issue) => v.getDotPath(issue))).toEqual([path])
})
