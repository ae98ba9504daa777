import * as v from 'valibot'
import type { Agrees } from '../../schema/agrees.ts'
import { issueMessage } from '../../schema/issue-message.ts'
import { openObject } from '../../schema/open-object.ts'
import type { KakaoTalkCarouselTail } from './kakaotalk-carousel-tail.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    link_mo: v.string(issueMessage),
    link_pc: v.exactOptional(v.string(issueMessage)),
    scheme_ios: v.exactOptional(v.string(issueMessage)),
    scheme_android: v.exactOptional(v.string(issueMessage)),
  }))()

/** Reads a `KakaoTalkCarouselTail`. Unknown members pass as they are. */
export const kakaoTalkCarouselTail: v.GenericSchema<unknown, KakaoTalkCarouselTail> = shape satisfies Agrees<
  typeof shape,
  KakaoTalkCarouselTail
>
