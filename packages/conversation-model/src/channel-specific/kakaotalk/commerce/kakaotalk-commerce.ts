import type { KakaoTalkFixedDiscountCommerce } from './kakaotalk-fixed-discount-commerce.ts'
import type { KakaoTalkPercentageDiscountCommerce } from './kakaotalk-percentage-discount-commerce.ts'
import type { KakaoTalkRegularPriceCommerce } from './kakaotalk-regular-price-commerce.ts'

/**
 * What a KakaoTalk card sells and for how much: `type` says whether the price is reduced and how. When reading, a
 * kind newer than this version passes as it came: keep an `else` branch.
 *
 * @see https://developers.sinch.com/docs/conversation/channel-support/kakaotalk/
 */
export type KakaoTalkCommerce =
  | KakaoTalkRegularPriceCommerce
  | KakaoTalkFixedDiscountCommerce
  | KakaoTalkPercentageDiscountCommerce
