import * as v from 'valibot'
import type { Agrees } from '../../schema/agrees.ts'
import { issueMessage } from '../../schema/issue-message.ts'
import { openObject } from '../../schema/open-object.ts'
import type { KakaoTalkCarouselHead } from './kakaotalk-carousel-head.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    header: v.string(issueMessage),
    content: v.string(issueMessage),
    image_url: v.string(issueMessage),
    link_mo: v.exactOptional(v.string(issueMessage)),
    link_pc: v.exactOptional(v.string(issueMessage)),
    scheme_ios: v.exactOptional(v.string(issueMessage)),
    scheme_android: v.exactOptional(v.string(issueMessage)),
  }))()

/** Reads a `KakaoTalkCarouselHead`. Unknown members pass as they are; limits are not checked. */
export const kakaoTalkCarouselHead: v.GenericSchema<unknown, KakaoTalkCarouselHead> = shape satisfies Agrees<
  typeof shape,
  KakaoTalkCarouselHead
>
