import type { KakaoTalkCouponLinks } from './kakaotalk-coupon-links.ts'

/** A KakaoTalk coupon that takes a fixed sum off. */
export interface KakaoTalkFixedDiscountCoupon extends KakaoTalkCouponLinks {
  /** The coupon takes a fixed sum off. */
  type: 'FIXED_DISCOUNT_COUPON'
  /** What is taken off: an integer in won, 0 to 999999. */
  discount_fixed: number
}
