/** A button on a KakaoTalk card that opens an app. */
export interface KakaoTalkAppLinkButton {
  /** App link: opens an app. */
  type: 'AL'
  /** Text of the button. */
  name: string
  /** Link into the app on iOS, for example `tel://+46701234567`. */
  scheme_ios: string
  /** Link into the app on Android, for example `tel://+46701234567`. */
  scheme_android: string
}
