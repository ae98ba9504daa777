import type { BrokenLimit } from '../../schema/limits/broken-limit.ts'
import { within } from '../../schema/limits/within.ts'
import type { KakaoTalkCommerceCard } from './kakaotalk-commerce-card.ts'
import { kakaoTalkCommerceLimits } from './commerce/kakaotalk-commerce.limits.ts'
import { kakaoTalkCouponLimits } from './coupon/kakaotalk-coupon.limits.ts'

/** What the API requires of a KakaoTalk card that is sent, as far as `card` lacks or breaks it. */
export function kakaoTalkCommerceCardLimits({ commerce, coupon }: KakaoTalkCommerceCard): BrokenLimit[] {
  return [
    ...(commerce
      ? within('commerce', kakaoTalkCommerceLimits(commerce))
      : [{ path: ['commerce'] as const, message: 'Required, but missing' }]),
    ...(coupon ? within('coupon', kakaoTalkCouponLimits(coupon)) : []),
  ]
}
