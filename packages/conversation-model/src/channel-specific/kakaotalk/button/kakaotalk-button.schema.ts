import type { GenericSchema } from 'valibot'
import type { Agrees } from '../../../schema/agrees.ts'
import { openVariant } from '../../../schema/open-variant.ts'
import { kakaoTalkAppLinkButton } from './kakaotalk-app-link-button.schema.ts'
import { kakaoTalkBotKeywordButton } from './kakaotalk-bot-keyword-button.schema.ts'
import type { KakaoTalkButton } from './kakaotalk-button.ts'
import { kakaoTalkWebLinkButton } from './kakaotalk-web-link-button.schema.ts'

const shape = /* @__PURE__ */ (() =>
  openVariant('type', {
    WL: kakaoTalkWebLinkButton,
    AL: kakaoTalkAppLinkButton,
    BK: kakaoTalkBotKeywordButton,
  }))()

/** Reads a `KakaoTalkButton`. Unknown members and one of an unknown `type` pass as they are. */
export const kakaoTalkButton: GenericSchema<unknown, KakaoTalkButton> = shape satisfies Agrees<
  typeof shape,
  KakaoTalkButton
>
