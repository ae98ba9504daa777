import * as v from 'valibot'
import type { Agrees } from '../../../schema/agrees.ts'
import { issueMessage } from '../../../schema/issue-message.ts'
import { openObject } from '../../../schema/open-object.ts'
import { finite } from '../../../schema/finite.ts'
import type { KakaoTalkPercentageDiscountCommerce } from './kakaotalk-percentage-discount-commerce.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    type: v.literal('PERCENTAGE_DISCOUNT_COMMERCE', issueMessage),
    title: v.string(issueMessage),
    regular_price: finite(),
    discount_price: finite(),
    discount_rate: finite(),
  }))()

/** Reads a `KakaoTalkPercentageDiscountCommerce`. Unknown members pass as they are. */
export const kakaoTalkPercentageDiscountCommerce: v.GenericSchema<
  unknown,
  KakaoTalkPercentageDiscountCommerce
> = shape satisfies Agrees<typeof shape, KakaoTalkPercentageDiscountCommerce>
