import type { ContactMessage } from '@parlance/conversation-model'
import { expect, test } from 'vitest'
import { apiClient } from '../../test/api-client.ts'
import { createSandbox } from '../create-sandbox.ts'
import { textOf } from './text-of.ts'

async function sent(message: object) {
  const sandbox = createSandbox({ clock: 'manual' })
  await apiClient(sandbox).send({ message })
  const [first] = sandbox.state.messages.values()
  if (first === undefined) throw new Error('It was not taken.')
  return { sandbox, first }
}

test.each([
  [{ text_message: { text: 'Ready.' } }, 'Ready.'],
  [{ media_message: { url: 'https://a.example/b.png' } }, 'Picture: b.png'],
  [{ card_message: { title: 'A table' } }, 'A table'],
  [{ carousel_message: { cards: [{ title: 'Soup' }, { title: 'Salad' }] } }, 'Soup · Salad'],
  [{ location_message: { title: 'Here', coordinates: { latitude: 1, longitude: 2 } } }, 'Location: Here'],
  [
    {
      text_message: { text: 'a' },
      explicit_channel_omni_message: { SMS: { text_message: { text: 'On SMS' } } },
    },
    'On SMS',
  ],
  [
    {
      text_message: { text: 'a' },
      explicit_channel_omni_message: { RCS: { text_message: { text: 'On RCS' } } },
    },
    'a',
  ],
  [{ text_message: { text: 'a' }, explicit_channel_message: { SMS: '{"body":"Native"}' } }, 'Native'],
  [{ text_message: { text: 'a' }, explicit_channel_message: { SMS: '{"x":1}' } }, 'Native content of SMS'],
  [{ explicit_channel_message: { RCS: '{}' } }, 'Nothing for SMS'],
])('says %j in a line', async (message, line) => {
  const { first } = await sent(message)
  expect(textOf(first)).toBe(line)
})

test.each(['yes', undefined])(
  'names the choice that was tapped, with the postback %s',
  async (postback_data) => {
    const choices = [
      { text_message: { text: 'No' } },
      { text_message: { text: 'Yes, please' }, postback_data },
    ]
    const { sandbox, first } = await sent({ choice_message: { text_message: { text: 'Keep it?' }, choices } })
    const answer = await sandbox.choose({ message_id: first.id, choice: 1 })
    expect(textOf(answer, first)).toBe('Yes, please')
    expect(textOf(answer)).toBe(postback_data ?? `${first.id}_Yes, please`)
  },
)

test.each<[message: ContactMessage, line: string]>([
  [{ media_card_message: { url: 'https://a.example/b.png', caption: 'Is it this one?' } }, 'Is it this one?'],
  [{ media_card_message: { url: 'https://a.example/b.png' } }, 'Picture: b.png'],
  [{ fallback_message: { raw_message: '{"sticker":1}' } }, '{"sticker":1}'],
  [{ fallback_message: {} }, 'Something that the API cannot read'],
  [
    {
      product_response_message: {
        title: 'Lunch',
        products: [{ id: 'soup', marketplace: 'FACEBOOK', quantity: 2 }],
      },
    },
    'Lunch · 2 × soup',
  ],
  [
    {
      channel_specific_message: {
        message_type: 'nfm_reply',
        message: { type: 'nfm_reply', nfm_reply: { name: 'flow', response_json: '{}', body: 'Sent' } },
      },
    },
    'Sent',
  ],
])('says what a person brought, %j, in a line', async (message, line) => {
  const sandbox = createSandbox({ clock: 'manual' })
  expect(textOf(await sandbox.receive({ identity: '46701234567', message }))).toBe(line)
})
