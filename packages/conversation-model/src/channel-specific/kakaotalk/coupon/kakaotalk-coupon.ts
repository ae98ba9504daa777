import type { KakaoTalkFixedDiscountCoupon } from './kakaotalk-fixed-discount-coupon.ts'
import type { KakaoTalkFreeCoupon } from './kakaotalk-free-coupon.ts'
import type { KakaoTalkPercentageDiscountCoupon } from './kakaotalk-percentage-discount-coupon.ts'
import type { KakaoTalkShippingDiscountCoupon } from './kakaotalk-shipping-discount-coupon.ts'
import type { KakaoTalkUpCoupon } from './kakaotalk-up-coupon.ts'

/**
 * A coupon on a KakaoTalk card: `type` says what it grants. At least one of `link_mo`, `scheme_android` and
 * `scheme_ios` is required when sending. When reading, a kind newer than this version passes as it came: keep an
 * `else` branch.
 *
 * @see https://developers.sinch.com/docs/conversation/channel-support/kakaotalk/
 */
export type KakaoTalkCoupon =
  | KakaoTalkFixedDiscountCoupon
  | KakaoTalkPercentageDiscountCoupon
  | KakaoTalkShippingDiscountCoupon
  | KakaoTalkFreeCoupon
  | KakaoTalkUpCoupon
