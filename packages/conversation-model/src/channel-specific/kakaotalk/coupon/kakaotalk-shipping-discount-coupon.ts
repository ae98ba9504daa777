import type { KakaoTalkCouponLinks } from './kakaotalk-coupon-links.ts'

/** A KakaoTalk coupon for shipping at less, or at nothing. */
export interface KakaoTalkShippingDiscountCoupon extends KakaoTalkCouponLinks {
  /** The coupon reduces the cost of shipping. */
  type: 'SHIPPING_DISCOUNT_COUPON'
}
