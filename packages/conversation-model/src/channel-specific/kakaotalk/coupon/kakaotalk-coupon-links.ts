/**
 * What every KakaoTalk coupon says, and the links under which it is redeemed. At least one of `link_mo`,
 * `scheme_android` and `scheme_ios` is required when sending.
 */
export interface KakaoTalkCouponLinks {
  /** What the person reads about the coupon. */
  description?: string
  /** URL of the coupon on mobile devices. */
  link_mo?: string
  /** URL of the coupon on computers. */
  link_pc?: string
  /** Link into the app on Android, or to a coupon of the channel: `alimtalk=coupon://…`. */
  scheme_android?: string
  /** Link into the app on iOS, or to a coupon of the channel: `alimtalk=coupon://…`. */
  scheme_ios?: string
}
