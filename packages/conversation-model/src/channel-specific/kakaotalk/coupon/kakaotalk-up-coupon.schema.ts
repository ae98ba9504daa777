import * as v from 'valibot'
import type { Agrees } from '../../../schema/agrees.ts'
import { issueMessage } from '../../../schema/issue-message.ts'
import { openObject } from '../../../schema/open-object.ts'
import { kakaoTalkCouponLinksEntries } from './kakaotalk-coupon-links.schema.ts'
import type { KakaoTalkUpCoupon } from './kakaotalk-up-coupon.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    type: v.literal('UP_COUPON', issueMessage),
    title: v.string(issueMessage),
    ...kakaoTalkCouponLinksEntries,
  }))()

/** Reads a `KakaoTalkUpCoupon`. Unknown members pass as they are. */
export const kakaoTalkUpCoupon: v.GenericSchema<unknown, KakaoTalkUpCoupon> = shape satisfies Agrees<
  typeof shape,
  KakaoTalkUpCoupon
>
