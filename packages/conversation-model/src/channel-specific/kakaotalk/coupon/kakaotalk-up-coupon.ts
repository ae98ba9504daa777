import type { KakaoTalkCouponLinks } from './kakaotalk-coupon-links.ts'

/** A KakaoTalk coupon for an upgrade: more, or better, than what is bought. */
export interface KakaoTalkUpCoupon extends KakaoTalkCouponLinks {
  /** The coupon gives an upgrade. */
  type: 'UP_COUPON'
  /** What the upgrade is. */
  title: string
}
