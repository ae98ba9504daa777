import * as v from 'valibot'
import type { Agrees } from '../../schema/agrees.ts'
import { issueMessage } from '../../schema/issue-message.ts'
import { openObject } from '../../schema/open-object.ts'
import type { KakaoTalkCarouselCommerceMessage } from './kakaotalk-carousel-commerce-message.ts'
import { kakaoTalkCarouselHead } from './kakaotalk-carousel-head.schema.ts'
import { kakaoTalkCarouselTail } from './kakaotalk-carousel-tail.schema.ts'
import { kakaoTalkCommerceCard } from './kakaotalk-commerce-card.schema.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    push_alarm: v.exactOptional(v.boolean(issueMessage)),
    adult: v.exactOptional(v.boolean(issueMessage)),
    carousel: openObject({
      list: v.array(kakaoTalkCommerceCard, issueMessage),
      head: v.exactOptional(kakaoTalkCarouselHead),
      tail: v.exactOptional(kakaoTalkCarouselTail),
    }),
  }))()

/** Reads a `KakaoTalkCarouselCommerceMessage`. Unknown members pass as they are; limits are not checked. */
export const kakaoTalkCarouselCommerceMessage: v.GenericSchema<unknown, KakaoTalkCarouselCommerceMessage> =
  shape satisfies Agrees<typeof shape, KakaoTalkCarouselCommerceMessage>
