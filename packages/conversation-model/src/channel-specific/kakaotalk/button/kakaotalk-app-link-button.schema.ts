import * as v from 'valibot'
import type { Agrees } from '../../../schema/agrees.ts'
import { issueMessage } from '../../../schema/issue-message.ts'
import { openObject } from '../../../schema/open-object.ts'
import type { KakaoTalkAppLinkButton } from './kakaotalk-app-link-button.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    type: v.literal('AL', issueMessage),
    name: v.string(issueMessage),
    scheme_ios: v.string(issueMessage),
    scheme_android: v.string(issueMessage),
  }))()

/** Reads a `KakaoTalkAppLinkButton`. Unknown members pass as they are. */
export const kakaoTalkAppLinkButton: v.GenericSchema<unknown, KakaoTalkAppLinkButton> =
  shape satisfies Agrees<typeof shape, KakaoTalkAppLinkButton>
