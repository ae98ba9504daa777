import type { KakaoTalkCarouselHead } from './kakaotalk-carousel-head.ts'
import type { KakaoTalkCarouselTail } from './kakaotalk-carousel-tail.ts'
import type { KakaoTalkCommerceCard } from './kakaotalk-commerce-card.ts'

/**
 * Several KakaoTalk cards that sell something, side by side.
 *
 * It is the `message` of a channel-specific message whose `message_type` is `CAROUSEL_COMMERCE`, under the key
 * `KAKAOTALK`.
 *
 * @see https://developers.sinch.com/docs/conversation/channel-support/kakaotalk/
 */
export interface KakaoTalkCarouselCommerceMessage {
  /** Whether the person's device announces the message. Default: `true`. */
  push_alarm?: boolean
  /** Whether the content is for adults only. Default: `false`. */
  adult?: boolean
  /** The cards and what stands before and after them. */
  carousel: {
    /** The cards, in the order in which they are shown. */
    list: KakaoTalkCommerceCard[]
    /** The card that introduces the others. Default: none. */
    head?: KakaoTalkCarouselHead
    /** The "more" button behind the last card. Default: none. */
    tail?: KakaoTalkCarouselTail
  }
}
