import type { GenericSchema } from 'valibot'
import type { Agrees } from '../../../schema/agrees.ts'
import { openVariant } from '../../../schema/open-variant.ts'
import type { KakaoTalkCoupon } from './kakaotalk-coupon.ts'
import { kakaoTalkFixedDiscountCoupon } from './kakaotalk-fixed-discount-coupon.schema.ts'
import { kakaoTalkFreeCoupon } from './kakaotalk-free-coupon.schema.ts'
import { kakaoTalkPercentageDiscountCoupon } from './kakaotalk-percentage-discount-coupon.schema.ts'
import { kakaoTalkShippingDiscountCoupon } from './kakaotalk-shipping-discount-coupon.schema.ts'
import { kakaoTalkUpCoupon } from './kakaotalk-up-coupon.schema.ts'

const shape = /* @__PURE__ */ (() =>
  openVariant('type', {
    FIXED_DISCOUNT_COUPON: kakaoTalkFixedDiscountCoupon,
    PERCENTAGE_DISCOUNT_COUPON: kakaoTalkPercentageDiscountCoupon,
    SHIPPING_DISCOUNT_COUPON: kakaoTalkShippingDiscountCoupon,
    FREE_COUPON: kakaoTalkFreeCoupon,
    UP_COUPON: kakaoTalkUpCoupon,
  }))()

/** Reads a `KakaoTalkCoupon`. Unknown members and one of an unknown `type` pass as they are. */
export const kakaoTalkCoupon: GenericSchema<unknown, KakaoTalkCoupon> = shape satisfies Agrees<
  typeof shape,
  KakaoTalkCoupon
>
