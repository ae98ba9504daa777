/** The "more" button at the end of a KakaoTalk carousel. */
export interface KakaoTalkCarouselTail {
  /** URL that a tap opens on mobile devices. */
  link_mo: string
  /** URL that a tap opens on computers. */
  link_pc?: string
  /** Link into the app that a tap opens on iOS. */
  scheme_ios?: string
  /** Link into the app that a tap opens on Android. */
  scheme_android?: string
}
