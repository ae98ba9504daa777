import * as v from 'valibot'
import type { Agrees } from '../../../schema/agrees.ts'
import { issueMessage } from '../../../schema/issue-message.ts'
import { openObject } from '../../../schema/open-object.ts'
import { finite } from '../../../schema/finite.ts'
import type { KakaoTalkFixedDiscountCommerce } from './kakaotalk-fixed-discount-commerce.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    type: v.literal('FIXED_DISCOUNT_COMMERCE', issueMessage),
    title: v.string(issueMessage),
    regular_price: finite(),
    discount_price: finite(),
    discount_fixed: finite(),
  }))()

/** Reads a `KakaoTalkFixedDiscountCommerce`. Unknown members pass as they are. */
export const kakaoTalkFixedDiscountCommerce: v.GenericSchema<unknown, KakaoTalkFixedDiscountCommerce> =
  shape satisfies Agrees<typeof shape, KakaoTalkFixedDiscountCommerce>
