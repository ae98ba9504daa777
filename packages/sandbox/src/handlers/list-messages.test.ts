import { beforeAll, describe, expect, test } from 'vitest'
import { aSend, type ApiClient, apiClient } from '../../test/api-client.ts'
import { createSandbox } from '../create-sandbox.ts'
import type { Sandbox } from '../sandbox.ts'

const textsOf = (body: { messages: Record<string, { text_message: { text: string } }>[] }) =>
  body.messages.map(({ app_message, contact_message }) => (app_message ?? contact_message)?.text_message.text)

describe('a list of messages', () => {
  let sandbox: Sandbox
  let client: ApiClient
  /** Texts, oldest first: a0 to a5 by app a, a minute apart; then an answer on RCS; then one in dispatch mode. */
  beforeAll(async () => {
    sandbox = createSandbox({
      clock: 'manual',
      apps: [
        { id: 'a' },
        { id: 'd', processing_mode: 'DISPATCH', dispatch_retention_policy: { ttl_days: 1 } },
      ],
    })
    client = apiClient(sandbox)
    for (let at = 0; at < 6; at += 1) {
      const send = aSend(sandbox, `+4670000000${at % 2}`)
      await client.send({
        ...send,
        message: { text_message: { text: `a${at}` } },
        message_metadata: `m${at}`,
      })
      await sandbox.clock.advance(60_000)
    }
    await sandbox.receive({ identity: '+46700000001', channel: 'RCS', text: 'in' })
    await client.send({ app_id: 'd', message: { text_message: { text: 'd' } } })
    await sandbox.receive({ app_id: 'd', identity: '+46700000009', text: 'd-in' })
  })
  const list = async (query: Record<string, string>) => {
    const { body } = await client.ask('GET', `/messages?${new URLSearchParams(query)}`)
    return body
  }
  test.each<[Record<string, string>, string[]]>([
    [{}, ['in', 'a5', 'a4', 'a3', 'a2', 'a1', 'a0']],
    [{ app_id: 'a', channel: 'SMS', direction: 'TO_CONTACT' }, ['a5', 'a4', 'a3', 'a2', 'a1', 'a0']],
    [{ direction: 'TO_APP' }, ['in']],
    [{ channel: 'RCS' }, ['in']],
    [{ channel_identity: '+46700000001', page_size: '2' }, ['in', 'a5']],
    [{ channel_identity: '46700000000' }, ['a4', 'a2', 'a0']],
    [{ start_time: '2026-01-01T00:01:00Z', end_time: '2026-01-01T00:04:00.000Z' }, ['a3', 'a2']],
    [{ messages_source: 'DISPATCH_SOURCE' }, ['d-in', 'd']],
    [{ messages_source: 'DISPATCH_SOURCE', only_recipient_originated: 'true' }, ['d-in']],
    [{ messages_source: 'DISPATCH_SOURCE', only_recipient_originated: 'false' }, ['d-in', 'd']],
    [{ contact_id: 'nobody' }, []],
    [{ conversation_id: 'none' }, []],
  ])('for %j is newest first', async (query, texts) => {
    expect(textsOf(await list(query))).toEqual(texts)
  })

  test('can be asked for by contact and by conversation', async () => {
    const [{ contact_id, conversation_id }] = (await list({ channel: 'SMS' })).messages
    expect(textsOf(await list({ contact_id }))).toEqual(['a5', 'a3', 'a1'])
    expect(textsOf(await list({ conversation_id }))).toEqual(['a5', 'a3', 'a1'])
  })

  test('leaves metadata out when told to', async () => {
    const query = { channel: 'SMS', page_size: '1' }
    const whole = await list({ ...query, view: 'WITH_METADATA' })
    const less = await list({ ...query, view: 'WITHOUT_METADATA' })
    expect([whole.messages[0].metadata, less.messages[0].metadata]).toEqual(['m5', ''])
  })

  test('comes in pages, the last of them empty, by tokens that need no encoding', async () => {
    const pages = []
    const tokens = []
    let page_token = ''
    do {
      const page = await list({ page_size: '1', page_token })
      pages.push(textsOf(page))
      page_token = page.next_page_token
      tokens.push(page_token)
    } while (page_token !== '')
    expect(pages).toEqual([['in'], ['a5'], ['a4'], ['a3'], ['a2'], ['a1'], ['a0'], []])
    expect(tokens.filter((token) => /^[\w-]+$/.test(token))).toHaveLength(7)
  })

  test('goes on where it stopped, whatever has come in between', async () => {
    const { next_page_token } = await list({ page_size: '5' })
    await sandbox.receive({ identity: '+46700000003', text: 'newer' })
    expect(textsOf(await list({ page_size: '5', page_token: next_page_token }))).toEqual(['a1', 'a0'])
  })

  test('refuses a token with other parameters, and one that it never gave', async () => {
    const { next_page_token } = await list({ page_size: '2' })
    for (const query of [
      { page_size: '3', page_token: next_page_token },
      { page_size: '2', page_token: next_page_token, channel: 'SMS' },
      { page_size: '2', page_token: `${next_page_token} ` },
      { page_token: 'bm90IGEgdG9rZW4=' },
      { page_token: '%' },
    ]) {
      expect(await list(query)).toMatchObject({ error: { code: 400, status: 'INVALID_ARGUMENT' } })
    }
  })

  test('can have tokens that must be encoded', async () => {
    const awkward = createSandbox({ clock: 'manual', pageTokens: 'base64' })
    await awkward.receive({ identity: '+46700000000', text: 'first' })
    await awkward.receive({ identity: '+46700000000', text: 'second' })
    const { ask } = apiClient(awkward)
    const { next_page_token } = (await ask('GET', '/messages?page_size=1')).body
    expect(next_page_token).toMatch(/^\+\/\+\/.*=$/)
    const second = (token: string) => ask('GET', `/messages?page_size=1&page_token=${token}`)
    expect(textsOf((await second(encodeURIComponent(next_page_token))).body)).toEqual(['first'])
    expect((await second(next_page_token)).status).toBe(400)
  })

  test.each([
    { page_size: '1001' },
    { page_size: '0' },
    { page_size: 'ten' },
    { start_time: '2026-01-02T00:00:00Z', end_time: '2026-01-01T00:00:00Z' },
    { messages_source: 'DISPATCH_SOURCE', contact_id: 'c' },
    { messages_source: 'DISPATCH_SOURCE', conversation_id: 'c' },
    { only_recipient_originated: 'true' },
    { only_recipient_originated: 'perhaps', messages_source: 'DISPATCH_SOURCE' },
    { view: 'FROM_ABOVE' },
    { channel: 'PIGEON' },
  ])('refuses %j', async (query) => {
    expect(await list(query)).toMatchObject({ error: { code: 400, status: 'INVALID_ARGUMENT' } })
  })

  test('does not find an app that is not there', async () => {
    expect(await list({ app_id: 'other' })).toMatchObject({ error: { code: 404 } })
  })

  test('has ten messages where no size is given', async () => {
    for (let at = 0; at < 12; at += 1)
      await sandbox.receive({ identity: '+46711', channel: 'MMS', text: 'x' })
    expect((await list({ channel: 'MMS' })).messages).toHaveLength(10)
  })
})
