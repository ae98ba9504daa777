import * as v from 'valibot'
import type { Agrees } from '../../../schema/agrees.ts'
import { issueMessage } from '../../../schema/issue-message.ts'
import { openObject } from '../../../schema/open-object.ts'
import { finite } from '../../../schema/finite.ts'
import { kakaoTalkCouponLinksEntries } from './kakaotalk-coupon-links.schema.ts'
import type { KakaoTalkFixedDiscountCoupon } from './kakaotalk-fixed-discount-coupon.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    type: v.literal('FIXED_DISCOUNT_COUPON', issueMessage),
    discount_fixed: finite(),
    ...kakaoTalkCouponLinksEntries,
  }))()

/** Reads a `KakaoTalkFixedDiscountCoupon`. Unknown members pass as they are. */
export const kakaoTalkFixedDiscountCoupon: v.GenericSchema<unknown, KakaoTalkFixedDiscountCoupon> =
  shape satisfies Agrees<typeof shape, KakaoTalkFixedDiscountCoupon>
