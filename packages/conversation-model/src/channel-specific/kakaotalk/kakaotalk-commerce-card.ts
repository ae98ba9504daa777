import type { KakaoTalkButton } from './button/kakaotalk-button.ts'
import type { KakaoTalkCommerce } from './commerce/kakaotalk-commerce.ts'
import type { KakaoTalkCoupon } from './coupon/kakaotalk-coupon.ts'

/**
 * A KakaoTalk card that sells something: picture, price, buttons, perhaps a coupon. It is a whole message of
 * its own (`KakaoTalkCommerceMessage`) or one of several in a carousel.
 *
 * @see https://developers.sinch.com/docs/conversation/channel-support/kakaotalk/
 */
export interface KakaoTalkCommerceCard {
  /** The buttons below the card. */
  buttons: KakaoTalkButton[]
  /** The picture on the card. */
  image: {
    /** Public URL of the picture. */
    image_url: string
    /** URL that a tap on the picture opens. */
    image_link?: string
  }
  /** What is sold and for how much. Required when sending; a card that was read may lack it. */
  commerce?: KakaoTalkCommerce
  /** More text below the price: up to 34 characters on a card of a carousel. */
  additional_content?: string
  /** A coupon below the card. */
  coupon?: KakaoTalkCoupon
}
