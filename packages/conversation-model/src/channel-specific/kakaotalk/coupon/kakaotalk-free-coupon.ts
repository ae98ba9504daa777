import type { KakaoTalkCouponLinks } from './kakaotalk-coupon-links.ts'

/** A KakaoTalk coupon for something free. */
export interface KakaoTalkFreeCoupon extends KakaoTalkCouponLinks {
  /** The coupon gives something for free. */
  type: 'FREE_COUPON'
  /** What is free. */
  title: string
}
