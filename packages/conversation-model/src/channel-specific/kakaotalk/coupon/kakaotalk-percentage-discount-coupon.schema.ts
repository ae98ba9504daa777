import * as v from 'valibot'
import type { Agrees } from '../../../schema/agrees.ts'
import { issueMessage } from '../../../schema/issue-message.ts'
import { openObject } from '../../../schema/open-object.ts'
import { finite } from '../../../schema/finite.ts'
import { kakaoTalkCouponLinksEntries } from './kakaotalk-coupon-links.schema.ts'
import type { KakaoTalkPercentageDiscountCoupon } from './kakaotalk-percentage-discount-coupon.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    type: v.literal('PERCENTAGE_DISCOUNT_COUPON', issueMessage),
    discount_rate: finite(),
    ...kakaoTalkCouponLinksEntries,
  }))()

/** Reads a `KakaoTalkPercentageDiscountCoupon`. Unknown members pass as they are. */
export const kakaoTalkPercentageDiscountCoupon: v.GenericSchema<unknown, KakaoTalkPercentageDiscountCoupon> =
  shape satisfies Agrees<typeof shape, KakaoTalkPercentageDiscountCoupon>
