import * as v from 'valibot'
import type { Agrees } from '../../../schema/agrees.ts'
import { issueMessage } from '../../../schema/issue-message.ts'
import { openObject } from '../../../schema/open-object.ts'
import { kakaoTalkCouponLinksEntries } from './kakaotalk-coupon-links.schema.ts'
import type { KakaoTalkFreeCoupon } from './kakaotalk-free-coupon.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    type: v.literal('FREE_COUPON', issueMessage),
    title: v.string(issueMessage),
    ...kakaoTalkCouponLinksEntries,
  }))()

/** Reads a `KakaoTalkFreeCoupon`. Unknown members pass as they are. */
export const kakaoTalkFreeCoupon: v.GenericSchema<unknown, KakaoTalkFreeCoupon> = shape satisfies Agrees<
  typeof shape,
  KakaoTalkFreeCoupon
>
