import * as v from 'valibot'
import type { Agrees } from '../../../schema/agrees.ts'
import type { EntriesOf } from '../../../schema/entries-of.ts'
import { issueMessage } from '../../../schema/issue-message.ts'
import { openObject } from '../../../schema/open-object.ts'
import type { KakaoTalkCouponLinks } from './kakaotalk-coupon-links.ts'

const entries = /* @__PURE__ */ (() => ({
  description: v.exactOptional(v.string(issueMessage)),
  link_mo: v.exactOptional(v.string(issueMessage)),
  link_pc: v.exactOptional(v.string(issueMessage)),
  scheme_android: v.exactOptional(v.string(issueMessage)),
  scheme_ios: v.exactOptional(v.string(issueMessage)),
}))()
const shape = /* @__PURE__ */ openObject(entries)

/** The members of a `KakaoTalkCouponLinks`, for the schemas of the coupons. */
export const kakaoTalkCouponLinksEntries: EntriesOf<KakaoTalkCouponLinks> = entries

/** Reads a `KakaoTalkCouponLinks`. Unknown members pass as they are. */
export const kakaoTalkCouponLinks: v.GenericSchema<unknown, KakaoTalkCouponLinks> = shape satisfies Agrees<
  typeof shape,
  KakaoTalkCouponLinks
>
