import * as v from 'valibot'
import type { Agrees } from '../../../schema/agrees.ts'
import { issueMessage } from '../../../schema/issue-message.ts'
import { openObject } from '../../../schema/open-object.ts'
import type { KakaoTalkBotKeywordButton } from './kakaotalk-bot-keyword-button.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({ type: v.literal('BK', issueMessage), name: v.string(issueMessage) }))()

/** Reads a `KakaoTalkBotKeywordButton`. Unknown members pass as they are. */
export const kakaoTalkBotKeywordButton: v.GenericSchema<unknown, KakaoTalkBotKeywordButton> =
  shape satisfies Agrees<typeof shape, KakaoTalkBotKeywordButton>
