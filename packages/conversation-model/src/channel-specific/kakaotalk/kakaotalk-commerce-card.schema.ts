import * as v from 'valibot'
import type { Agrees } from '../../schema/agrees.ts'
import type { EntriesOf } from '../../schema/entries-of.ts'
import { issueMessage } from '../../schema/issue-message.ts'
import { openObject } from '../../schema/open-object.ts'
import { kakaoTalkButton } from './button/kakaotalk-button.schema.ts'
import { kakaoTalkCommerce } from './commerce/kakaotalk-commerce.schema.ts'
import type { KakaoTalkCommerceCard } from './kakaotalk-commerce-card.ts'
import { kakaoTalkCoupon } from './coupon/kakaotalk-coupon.schema.ts'

const entries = /* @__PURE__ */ (() => ({
  buttons: v.array(kakaoTalkButton, issueMessage),
  image: openObject({
    image_url: v.string(issueMessage),
    image_link: v.exactOptional(v.string(issueMessage)),
  }),
  commerce: v.exactOptional(kakaoTalkCommerce),
  additional_content: v.exactOptional(v.string(issueMessage)),
  coupon: v.exactOptional(kakaoTalkCoupon),
}))()
const shape = /* @__PURE__ */ openObject(entries)

/** The members of a `KakaoTalkCommerceCard`, for the message that is such a card. */
export const kakaoTalkCommerceCardEntries: EntriesOf<KakaoTalkCommerceCard> = entries

/** Reads a `KakaoTalkCommerceCard`. Unknown members pass as they are; limits are not checked. */
export const kakaoTalkCommerceCard: v.GenericSchema<unknown, KakaoTalkCommerceCard> = shape satisfies Agrees<
  typeof shape,
  KakaoTalkCommerceCard
>
