/** A product on a KakaoTalk card, with a fixed sum off. */
export interface KakaoTalkFixedDiscountCommerce {
  /** The price is reduced by a fixed sum. */
  type: 'FIXED_DISCOUNT_COMMERCE'
  /** Name of the product. */
  title: string
  /** Regular price: an integer in won, 0 to 99999999. */
  regular_price: number
  /** Reduced price: an integer in won, 0 to 99999999. */
  discount_price: number
  /** What is taken off: an integer in won, 0 to 999999. */
  discount_fixed: number
}
