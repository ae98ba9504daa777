/** A button on a KakaoTalk card that answers with a keyword. */
export interface KakaoTalkBotKeywordButton {
  /** Bot keyword: sends `name` as if the person had typed it. */
  type: 'BK'
  /** Text of the button, and the keyword that it sends. */
  name: string
}
