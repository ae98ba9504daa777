/** A button on a KakaoTalk card that opens a page. */
export interface KakaoTalkWebLinkButton {
  /** Web link: opens a page. */
  type: 'WL'
  /** Text of the button. */
  name: string
  /** URL of the page on mobile devices. */
  link_mo: string
  /** URL of the page on computers. */
  link_pc?: string
}
