import * as v from 'valibot'
import { expect, it } from 'vitest'
import { kakaoTalkCoupon } from './kakaotalk-coupon.schema.ts'
import type { KakaoTalkCoupon } from './kakaotalk-coupon.ts'
import { kakaoTalkFreeCoupon } from './kakaotalk-free-coupon.schema.ts'

const links = {
  description: 'Until Sunday',
  link_mo: 'https://m.example.com/coupon',
  link_pc: 'https://www.example.com/coupon',
  scheme_android: 'alimtalk=coupon://android/7',
  scheme_ios: 'alimtalk=coupon://ios/7',
}
const coupons: KakaoTalkCoupon[] = [
  { type: 'FIXED_DISCOUNT_COUPON', discount_fixed: 3000, ...links },
  { type: 'PERCENTAGE_DISCOUNT_COUPON', discount_rate: 15, ...links },
  { type: 'SHIPPING_DISCOUNT_COUPON', ...links },
  { type: 'FREE_COUPON', title: 'A cup', ...links },
  { type: 'UP_COUPON', title: 'The large one', ...links },
]

it.each(coupons)('reads $type unchanged', (coupon) => {
  expect(v.parse(kakaoTalkCoupon, coupon)).toEqual(coupon)
})

it('keeps what it does not know: members, and whole kinds', () => {
  const future = [
    { type: 'FREE_COUPON', title: 'A cup', ...links, uses: 3 },
    { type: 'BIRTHDAY_COUPON', day: '05-17' },
  ]
  expect(future.map((coupon) => v.parse(kakaoTalkCoupon, coupon))).toEqual(future)
})

it('reads a coupon without links: they are required of senders only', () => {
  const bare = { type: 'SHIPPING_DISCOUNT_COUPON' }
  expect(v.parse(kakaoTalkCoupon, bare)).toEqual(bare)
})

it.each([
  ['type', { ...links }],
  ['discount_fixed', { type: 'FIXED_DISCOUNT_COUPON', ...links }],
  ['discount_rate', { type: 'PERCENTAGE_DISCOUNT_COUPON', ...links, discount_rate: '15' }],
  ['title', { type: 'FREE_COUPON', ...links }],
  ['title', { type: 'UP_COUPON', title: 1 }],
  ['description', { type: 'SHIPPING_DISCOUNT_COUPON', description: 1 }],
  ['link_mo', { type: 'SHIPPING_DISCOUNT_COUPON', link_mo: null }],
  ['link_pc', { type: 'SHIPPING_DISCOUNT_COUPON', link_pc: [] }],
  ['scheme_android', { type: 'SHIPPING_DISCOUNT_COUPON', scheme_android: 1 }],
  ['scheme_ios', { type: 'SHIPPING_DISCOUNT_COUPON', scheme_ios: 1 }],
])('refuses a wrong or missing %s', (path, coupon) => {
  const { issues = [] } = v.safeParse(kakaoTalkCoupon, coupon)
  expect(issues.map((issue) => v.getDotPath(issue))).toEqual([path])
})

it('says which kind was expected, without quoting the one that came', () => {
  const { issues = [] } = v.safeParse(kakaoTalkFreeCoupon, { type: 'SECRET', title: 'A cup' })
  expect(issues.map((issue) => issue.message)).toEqual(['Expected "FREE_COUPON", received string'])
})
