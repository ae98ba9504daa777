import * as v from 'valibot'
import { expect, it } from 'vitest'
import { kakaoTalkButton } from './kakaotalk-button.schema.ts'
import type { KakaoTalkButton } from './kakaotalk-button.ts'

const buttons: KakaoTalkButton[] = [
  { type: 'WL', name: 'To the shop', link_mo: 'https://m.example.com', link_pc: 'https://www.example.com' },
  { type: 'AL', name: 'Call us', scheme_ios: 'tel://+8225551234', scheme_android: 'tel://+8225551234' },
  { type: 'BK', name: 'Opening hours' },
]

it.each(buttons)('reads a button of type $type unchanged', (button) => {
  expect(v.parse(kakaoTalkButton, button)).toEqual(button)
})

it('keeps what it does not know: members, and whole kinds', () => {
  const future = [
    { type: 'BK', name: 'Help', colour: 'yellow' },
    { type: 'MD', name: 'Ask a person', desk: 7 },
  ]
  expect(future.map((button) => v.parse(kakaoTalkButton, button))).toEqual(future)
})

it.each([
  ['type', { name: 'Help' }],
  ['name', { type: 'BK' }],
  ['link_mo', { type: 'WL', name: 'Shop', link_pc: 'https://www.example.com' }],
  ['link_pc', { type: 'WL', name: 'Shop', link_mo: 'https://m.example.com', link_pc: 1 }],
  ['scheme_ios', { type: 'AL', name: 'Call us', scheme_android: 'tel://1' }],
  ['scheme_android', { type: 'AL', name: 'Call us', scheme_ios: 'tel://1', scheme_android: 1 }],
])('refuses a wrong or missing %s', (path, button) => {
  const { issues = [] } = v.safeParse(kakaoTalkButton, button)
  expect(issues.map((issue) => v.getDotPath(issue))).toEqual([path])
})
