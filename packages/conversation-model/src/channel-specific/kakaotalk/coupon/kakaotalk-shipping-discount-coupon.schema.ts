import * as v from 'valibot'
import type { Agrees } from '../../../schema/agrees.ts'
import { issueMessage } from '../../../schema/issue-message.ts'
import { openObject } from '../../../schema/open-object.ts'
import { kakaoTalkCouponLinksEntries } from './kakaotalk-coupon-links.schema.ts'
import type { KakaoTalkShippingDiscountCoupon } from './kakaotalk-shipping-discount-coupon.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({ type: v.literal('SHIPPING_DISCOUNT_COUPON', issueMessage), ...kakaoTalkCouponLinksEntries }))()

/** Reads a `KakaoTalkShippingDiscountCoupon`. Unknown members pass as they are. */
export const kakaoTalkShippingDiscountCoupon: v.GenericSchema<unknown, KakaoTalkShippingDiscountCoupon> =
  shape satisfies Agrees<typeof shape, KakaoTalkShippingDiscountCoupon>
