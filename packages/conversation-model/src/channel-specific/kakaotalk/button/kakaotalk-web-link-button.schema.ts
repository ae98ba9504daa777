import * as v from 'valibot'
import type { Agrees } from '../../../schema/agrees.ts'
import { issueMessage } from '../../../schema/issue-message.ts'
import { openObject } from '../../../schema/open-object.ts'
import type { KakaoTalkWebLinkButton } from './kakaotalk-web-link-button.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    type: v.literal('WL', issueMessage),
    name: v.string(issueMessage),
    link_mo: v.string(issueMessage),
    link_pc: v.exactOptional(v.string(issueMessage)),
  }))()

/** Reads a `KakaoTalkWebLinkButton`. Unknown members pass as they are. */
export const kakaoTalkWebLinkButton: v.GenericSchema<unknown, KakaoTalkWebLinkButton> =
  shape satisfies Agrees<typeof shape, KakaoTalkWebLinkButton>
