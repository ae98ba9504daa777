import type { BrokenLimit } from '../../../schema/limits/broken-limit.ts'
import { limitInteger } from '../../../schema/limits/limit-integer.ts'
import type { KakaoTalkCommerce } from './kakaotalk-commerce.ts'

/** The documented ranges of a KakaoTalk price, as far as `commerce` is out of them. */
export function kakaoTalkCommerceLimits(commerce: KakaoTalkCommerce): BrokenLimit[] {
  const price = { from: 0, to: 99_999_999 }
  switch (commerce.type) {
    case 'REGULAR_PRICE_COMMERCE':
      return limitInteger('regular_price', commerce.regular_price, price)
    case 'FIXED_DISCOUNT_COMMERCE':
      return [
        ...limitInteger('regular_price', commerce.regular_price, price),
        ...limitInteger('discount_price', commerce.discount_price, price),
        ...limitInteger('discount_fixed', commerce.discount_fixed, { from: 0, to: 999_999 }),
      ]
    case 'PERCENTAGE_DISCOUNT_COMMERCE':
      return [
        ...limitInteger('regular_price', commerce.regular_price, price),
        ...limitInteger('discount_price', commerce.discount_price, price),
        ...limitInteger('discount_rate', commerce.discount_rate, { from: 0, to: 100 }),
      ]
    default:
      return []
  }
}
