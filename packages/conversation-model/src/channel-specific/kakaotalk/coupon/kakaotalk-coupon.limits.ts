import type { BrokenLimit } from '../../../schema/limits/broken-limit.ts'
import { limitInteger } from '../../../schema/limits/limit-integer.ts'
import type { KakaoTalkCoupon } from './kakaotalk-coupon.ts'

/** The documented limits of a KakaoTalk coupon, as far as `coupon` breaks them. */
export function kakaoTalkCouponLimits(coupon: KakaoTalkCoupon): BrokenLimit[] {
  switch (coupon.type) {
    case 'FIXED_DISCOUNT_COUPON':
      return [
        ...limitInteger('discount_fixed', coupon.discount_fixed, { from: 0, to: 999_999 }),
        ...requireLink(coupon),
      ]
    case 'PERCENTAGE_DISCOUNT_COUPON':
      return [
        ...limitInteger('discount_rate', coupon.discount_rate, { from: 0, to: 100 }),
        ...requireLink(coupon),
      ]
    case 'SHIPPING_DISCOUNT_COUPON':
    case 'FREE_COUPON':
    case 'UP_COUPON':
      return requireLink(coupon)
    default:
      return []
  }
}

function requireLink({ link_mo, scheme_android, scheme_ios }: KakaoTalkCoupon): BrokenLimit[] {
  return (link_mo ?? scheme_android ?? scheme_ios)
    ? []
    : [{ path: ['link_mo'], message: 'At least one of link_mo, scheme_android and scheme_ios is required' }]
}
