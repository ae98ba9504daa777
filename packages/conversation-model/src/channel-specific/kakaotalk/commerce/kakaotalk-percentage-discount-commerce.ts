/** A product on a KakaoTalk card, with some percent off. */
export interface KakaoTalkPercentageDiscountCommerce {
  /** The price is reduced by some percent. */
  type: 'PERCENTAGE_DISCOUNT_COMMERCE'
  /** Name of the product. */
  title: string
  /** Regular price: an integer in won, 0 to 99999999. */
  regular_price: number
  /** Reduced price: an integer in won, 0 to 99999999. */
  discount_price: number
  /** What is taken off: an integer in percent, 0 to 100. */
  discount_rate: number
}
