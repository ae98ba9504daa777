import * as v from 'valibot'
import { expect, it } from 'vitest'
import { kakaoTalkCarouselCommerceMessage } from './kakaotalk-carousel-commerce-message.schema.ts'
import type { KakaoTalkCarouselCommerceMessage } from './kakaotalk-carousel-commerce-message.ts'

const links = {
  link_mo: 'https://m.example.com/teas',
  link_pc: 'https://www.example.com/teas',
  scheme_ios: 'teas://all',
  scheme_android: 'teas://all',
}
const card: KakaoTalkCarouselCommerceMessage['carousel']['list'][number] = {
  buttons: [{ type: 'WL', name: 'Buy', link_mo: 'https://m.example.com/teas/1' }],
  image: { image_url: 'https://cdn.example.com/tea.jpg' },
  commerce: { type: 'REGULAR_PRICE_COMMERCE', title: 'Green tea', regular_price: 9000 },
}
const sample = {
  push_alarm: true,
  adult: false,
  carousel: {
    head: {
      header: 'New teas',
      content: 'From Boseong',
      image_url: 'https://cdn.example.com/t.jpg',
      ...links,
    },
    list: [card, { ...card, additional_content: 'First harvest' }],
    tail: links,
  },
} satisfies KakaoTalkCarouselCommerceMessage

it('reads a full carousel unchanged', () => {
  expect(v.parse(kakaoTalkCarouselCommerceMessage, sample)).toEqual(sample)
})

it('keeps members that it does not know', () => {
  const future = { ...sample, carousel: { ...sample.carousel, loop: true }, theme: 'dark' }
  expect(v.parse(kakaoTalkCarouselCommerceMessage, future)).toEqual(future)
})

const { head } = sample.carousel
const withCarousel = (change: object) => ({ carousel: { ...sample.carousel, ...change } })

it.each([
  ['carousel', { push_alarm: true }],
  ['push_alarm', { ...sample, push_alarm: 1 }],
  ['adult', { ...sample, adult: 'no' }],
  ['carousel.list', { carousel: {} }],
  ['carousel.list.1.image', withCarousel({ list: [card, { buttons: [] }] })],
  ['carousel.head.header', withCarousel({ head: { ...head, header: 1 } })],
  ['carousel.head.content', withCarousel({ head: { ...head, content: null } })],
  ['carousel.head.image_url', withCarousel({ head: { header: 'New', content: 'teas' } })],
  ['carousel.head.scheme_ios', withCarousel({ head: { ...head, scheme_ios: 1 } })],
  ['carousel.tail.link_mo', withCarousel({ tail: { link_pc: 'https://www.example.com' } })],
  ['carousel.tail.link_pc', withCarousel({ tail: { ...links, link_pc: 1 } })],
])('refuses a wrong or missing %s', (path, message) => {
  const { issues = [] } = v.safeParse(kakaoTalkCarouselCommerceMessage, message)
  expect(issues.map((issue) => v.getDotPath(issue))).toEqual([path])
})
