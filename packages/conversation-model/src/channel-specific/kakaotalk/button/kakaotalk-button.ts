import type { KakaoTalkAppLinkButton } from './kakaotalk-app-link-button.ts'
import type { KakaoTalkBotKeywordButton } from './kakaotalk-bot-keyword-button.ts'
import type { KakaoTalkWebLinkButton } from './kakaotalk-web-link-button.ts'

/**
 * A button on a KakaoTalk card. `type` tells them apart. When reading, a kind newer than this version passes as
 * it came: keep an `else` branch.
 *
 * @see https://developers.sinch.com/docs/conversation/channel-support/kakaotalk/
 */
export type KakaoTalkButton = KakaoTalkWebLinkButton | KakaoTalkAppLinkButton | KakaoTalkBotKeywordButton
