/** A product on a KakaoTalk card, at its regular price. */
export interface KakaoTalkRegularPriceCommerce {
  /** The price is not reduced. */
  type: 'REGULAR_PRICE_COMMERCE'
  /** Name of the product. */
  title: string
  /** Regular price: an integer in won, 0 to 99999999. */
  regular_price: number
}
