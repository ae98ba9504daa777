import { expect, test } from 'vitest'
import { nativeContent } from './native-content.ts'

test('shows what a person reads in a flow', () => {
  const message = {
    flow_id: '1',
    flow_cta: 'Book a table',
    header: { type: 'text', text: 'The harbour bistro' },
    body: { text: 'When would you like to come?' },
    footer: { text: 'Closed on Mondays' },
  } as const
  const channel_specific_message = { WHATSAPP: { message_type: 'FLOWS', message } } as const
  expect(nativeContent({ channel_specific_message }, 'WHATSAPP')).toMatchObject({
    kind: 'Flow',
    texts: ['The harbour bistro', 'When would you like to come?', 'Closed on Mondays', 'Book a table'],
  })
  expect(nativeContent({ channel_specific_message }, 'SMS')).toBeUndefined()
})

test.each<[string, readonly string[]]>([
  ['{"type":"text","text":{"body":"Hello","preview_url":true}}', ['Hello']],
  [
    '{"contentMessage":{"richCard":{"title":"A","suggestions":[{"text":"Yes"},{"text":"No"}]}}}',
    ['A', 'Yes', 'No'],
  ],
  ['{"text":["a","b","a",""]}', ['a', 'b']],
  ['"A text"', ['A text']],
  ['no JSON {', ['no JSON {']],
  ['{"id":"1","url":"https://a.example"}', []],
  ['null', []],
])('finds in %s what is to be read', (payload, texts) => {
  expect(nativeContent({ explicit_channel_message: { RCS: payload } }, 'RCS')).toEqual({
    kind: 'Native content',
    texts,
    json: payload,
  })
})
