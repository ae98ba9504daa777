import type { KakaoTalkCouponLinks } from './kakaotalk-coupon-links.ts'

/** A KakaoTalk coupon that takes some percent off. */
export interface KakaoTalkPercentageDiscountCoupon extends KakaoTalkCouponLinks {
  /** The coupon takes some percent off. */
  type: 'PERCENTAGE_DISCOUNT_COUPON'
  /** What is taken off: an integer in percent, 0 to 100. */
  discount_rate: number
}
