import { describe, expect, test } from 'vitest'
import { apiClient } from '../../test/api-client.ts'
import { createSandbox } from '../create-sandbox.ts'

const textsOf = (body: { messages: { contact_message: { text_message: { text: string } } }[] }) =>
  body.messages.map(({ contact_message }) => contact_message.text_message.text)

describe('messages:fetch-last-message', async () => {
  const sandbox = createSandbox({ clock: 'manual' })
  for (const [identity, text] of [
    ['+461', 'one'],
    ['+462', 'two'],
    ['+461', 'three'],
    ['+463', 'four'],
  ]) {
    await sandbox.receive({ identity: identity ?? '', text: text ?? '' })
    await sandbox.clock.advance(1000)
  }
  await sandbox.receive({ identity: '+461', channel: 'RCS', text: 'five' })
  const fetchLast = async (request: object) =>
    (await apiClient(sandbox).ask('POST', '/messages:fetch-last-message', request)).body
  test('gives the last of each identity on each channel, newest first', async () => {
    expect(textsOf(await fetchLast({}))).toEqual(['five', 'four', 'three', 'two'])
    expect(textsOf(await fetchLast({ channel_identities: ['+461', '462'], channel: 'SMS' }))).toEqual([
      'three',
      'two',
    ])
  })

  test('gives the last of each contact', async () => {
    const [message] = [...sandbox.state.messages.values()]
    expect(textsOf(await fetchLast({ contact_ids: [message?.message.contact_id] }))).toEqual(['three'])
  })

  test('takes its paging in the body', async () => {
    const first = await fetchLast({ page_size: 3 })
    expect(textsOf(first)).toEqual(['five', 'four', 'three'])
    const second = await fetchLast({ page_size: 3, page_token: first.next_page_token })
    expect([textsOf(second), second.next_page_token]).toEqual([['two'], ''])
    expect(
      await fetchLast({ page_size: 3, page_token: first.next_page_token, channel_identities: [] }),
    ).toMatchObject({
      error: { code: 400 },
    })
  })

  test.each([
    { channel_identities: ['+461'], contact_ids: ['c'] },
    { contact_ids: ['c'], messages_source: 'DISPATCH_SOURCE' },
    { page_size: 1001 },
    { direction: 'UP' },
  ])('refuses %j', async (request) => {
    expect(await fetchLast(request)).toMatchObject({ error: { code: 400, status: 'INVALID_ARGUMENT' } })
  })
})
