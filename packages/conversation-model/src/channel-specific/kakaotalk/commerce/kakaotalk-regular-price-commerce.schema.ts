import * as v from 'valibot'
import type { Agrees } from '../../../schema/agrees.ts'
import { issueMessage } from '../../../schema/issue-message.ts'
import { openObject } from '../../../schema/open-object.ts'
import { finite } from '../../../schema/finite.ts'
import type { KakaoTalkRegularPriceCommerce } from './kakaotalk-regular-price-commerce.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    type: v.literal('REGULAR_PRICE_COMMERCE', issueMessage),
    title: v.string(issueMessage),
    regular_price: finite(),
  }))()

/** Reads a `KakaoTalkRegularPriceCommerce`. Unknown members pass as they are. */
export const kakaoTalkRegularPriceCommerce: v.GenericSchema<unknown, KakaoTalkRegularPriceCommerce> =
  shape satisfies Agrees<typeof shape, KakaoTalkRegularPriceCommerce>
