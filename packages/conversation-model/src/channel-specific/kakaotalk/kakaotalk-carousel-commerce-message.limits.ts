import type { BrokenLimit } from '../../schema/limits/broken-limit.ts'
import { limitText } from '../../schema/limits/limit-text.ts'
import { within } from '../../schema/limits/within.ts'
import type { KakaoTalkCarouselCommerceMessage } from './kakaotalk-carousel-commerce-message.ts'
import { kakaoTalkCommerceCardLimits } from './kakaotalk-commerce-card.limits.ts'
import type { KakaoTalkCommerceCard } from './kakaotalk-commerce-card.ts'

/** The documented limits of a KakaoTalk carousel, as far as `message` breaks them. */
export function kakaoTalkCarouselCommerceMessageLimits({
  carousel: { head, list },
}: KakaoTalkCarouselCommerceMessage): BrokenLimit[] {
  return within('carousel', [
    ...within('head', [...limitText('header', head?.header, 20), ...limitText('content', head?.content, 50)]),
    ...within(
      'list',
      list.flatMap((card, index) => within(index, cardLimits(card))),
    ),
  ])
}

/** On a card of a carousel there is less room for text than on a card of its own. */
function cardLimits(card: KakaoTalkCommerceCard): BrokenLimit[] {
  return [
    ...kakaoTalkCommerceCardLimits(card),
    ...limitText('additional_content', card.additional_content, 34),
  ]
}
