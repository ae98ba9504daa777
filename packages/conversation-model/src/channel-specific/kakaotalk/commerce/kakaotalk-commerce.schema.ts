import type { GenericSchema } from 'valibot'
import type { Agrees } from '../../../schema/agrees.ts'
import { openVariant } from '../../../schema/open-variant.ts'
import type { KakaoTalkCommerce } from './kakaotalk-commerce.ts'
import { kakaoTalkFixedDiscountCommerce } from './kakaotalk-fixed-discount-commerce.schema.ts'
import { kakaoTalkPercentageDiscountCommerce } from './kakaotalk-percentage-discount-commerce.schema.ts'
import { kakaoTalkRegularPriceCommerce } from './kakaotalk-regular-price-commerce.schema.ts'

const shape = /* @__PURE__ */ (() =>
  openVariant('type', {
    REGULAR_PRICE_COMMERCE: kakaoTalkRegularPriceCommerce,
    FIXED_DISCOUNT_COMMERCE: kakaoTalkFixedDiscountCommerce,
    PERCENTAGE_DISCOUNT_COMMERCE: kakaoTalkPercentageDiscountCommerce,
  }))()

/** Reads a `KakaoTalkCommerce`. Unknown members and one of an unknown `type` pass as they are. */
export const kakaoTalkCommerce: GenericSchema<unknown, KakaoTalkCommerce> = shape satisfies Agrees<
  typeof shape,
  KakaoTalkCommerce
>
