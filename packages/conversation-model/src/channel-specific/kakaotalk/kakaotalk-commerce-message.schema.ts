import * as v from 'valibot'
import type { Agrees } from '../../schema/agrees.ts'
import { issueMessage } from '../../schema/issue-message.ts'
import { openObject } from '../../schema/open-object.ts'
import { kakaoTalkCommerceCardEntries } from './kakaotalk-commerce-card.schema.ts'
import type { KakaoTalkCommerceMessage } from './kakaotalk-commerce-message.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    ...kakaoTalkCommerceCardEntries,
    push_alarm: v.exactOptional(v.boolean(issueMessage)),
    adult: v.exactOptional(v.boolean(issueMessage)),
  }))()

/** Reads a `KakaoTalkCommerceMessage`. Unknown members pass as they are; limits are not checked. */
export const kakaoTalkCommerceMessage: v.GenericSchema<unknown, KakaoTalkCommerceMessage> =
  shape satisfies Agrees<typeof shape, KakaoTalkCommerceMessage>
