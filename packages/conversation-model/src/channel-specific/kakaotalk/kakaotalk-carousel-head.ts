/** The first card of a KakaoTalk carousel, which introduces the others. */
export interface KakaoTalkCarouselHead {
  /** Headline: up to 20 characters. */
  header: string
  /** Text below the headline: up to 50 characters. */
  content: string
  /** Public URL of the picture. */
  image_url: string
  /** URL that a tap opens on mobile devices. */
  link_mo?: string
  /** URL that a tap opens on computers. */
  link_pc?: string
  /** Link into the app that a tap opens on iOS. */
  scheme_ios?: string
  /** Link into the app that a tap opens on Android. */
  scheme_android?: string
}
