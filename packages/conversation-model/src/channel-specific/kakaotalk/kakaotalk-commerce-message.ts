import type { KakaoTalkCommerceCard } from './kakaotalk-commerce-card.ts'

/**
 * One KakaoTalk card that sells something.
 *
 * It is the `message` of a channel-specific message whose `message_type` is `COMMERCE`, under the key
 * `KAKAOTALK`.
 *
 * @see https://developers.sinch.com/docs/conversation/channel-support/kakaotalk/
 */
export interface KakaoTalkCommerceMessage extends KakaoTalkCommerceCard {
  /** Whether the person's device announces the message. Default: `true`. */
  push_alarm?: boolean
  /** Whether the content is for adults only. Default: `false`. */
  adult?: boolean
}
