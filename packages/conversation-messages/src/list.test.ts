import { bearerToken, type Client, createClient } from '@parlance/core'
import { expect, test, vi } from 'vitest'
import { clientOver } from '../test/client-over.ts'
import { refusal } from '../test/refusal.ts'
import { listMessages } from './operations/list-messages.ts'

const message = (id: string): { id: string; app_message: { text_message: { text: string } } } => ({
  id,
  app_message: { text_message: { text: id } },
})
const page = (ids: string, next_page_token?: string | null): object => ({
  messages: ids.split('').map(message),
  ...(next_page_token === undefined ? {} : { next_page_token }),
})
const idsOf = (messages: readonly { id?: string }[]): string => messages.map(({ id }) => id).join('')

async function idsIn(list: AsyncIterable<{ id?: string }>): Promise<string> {
  let ids = ''
  for await (const { id } of list) ids += id
  return ids
}

const tokensOf = (asked: readonly { url: string }[]): (string | null)[] =>
  asked.map(({ url }) => new URL(url).searchParams.get('page_token'))

test('asks for nothing before it is awaited or iterated', async () => {
  const { client, asked } = clientOver(page('ab'))
  const list = listMessages(client, { app_id: 'a' })
  list.pages()
  list[Symbol.asyncIterator]()
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(asked).toEqual([])
})

test.each([[undefined], [null], ['']])('goes through all pages, up to a token that is %j', async (end) => {
  const { client, asked } = clientOver(page('ab', '1'), page('', '2'), page('cd', '3'), page('', end))
  expect(await idsIn(listMessages(client, {}))).toBe('abcd')
  expect(tokensOf(asked)).toEqual([null, '1', '2', '3'])
})

test('asks for a page only when the one before it is used up, and for no more when the loop is left', async () => {
  const { client, asked } = clientOver(page('ab', '1'), page('cd', '2'), page('e'))
  const seen: string[] = []
  for await (const { id } of listMessages(client, {})) {
    seen.push(`${id}${asked.length}`)
    if (id === 'c') break
  }
  expect(seen).toEqual(['a1', 'b1', 'c2'])
  expect(asked).toHaveLength(2)
})

test('repeats all filters with each token, and encodes them', async () => {
  const { client, asked } = clientOver(page('a', 'a+b/c=='), page('b'))
  await idsIn(
    listMessages(client, { app_id: 'a', channel_identity: '+46 70&x', page_size: 1, page_token: 't' }),
  )
  expect(asked.map(({ url }) => url.split('?')[1])).toMatchInlineSnapshot(`
    [
      "app_id=a&channel_identity=%2B46%2070%26x&page_size=1&page_token=t",
      "app_id=a&channel_identity=%2B46%2070%26x&page_size=1&page_token=a%2Bb%2Fc%3D%3D",
    ]
  `)
})

test('is not moved by arguments that change later', async () => {
  const { client, asked } = clientOver(page('a', '1'), page('b'))
  const args = { app_id: 'a' }
  const list = listMessages(client, args)
  args.app_id = 'changed'
  await idsIn(list)
  expect(asked.every(({ url }) => url.includes('app_id=a'))).toBe(true)
})

test('is its first page when awaited, fetched once, with the way to the next one', async () => {
  const { client, asked } = clientOver({ ...page('ab', '1'), added: 1 }, page('c', '2'), page('d', ''))
  const list = listMessages(client, {})
  const [first, same] = await Promise.all([list, list])
  expect(same).toBe(first)
  expect(first).toMatchObject({ ...page('ab', '1'), added: 1 })
  const second = await first.nextPage?.()
  const third = await second?.nextPage?.()
  expect(third).toEqual(page('d', ''))
  expect(tokensOf(asked)).toEqual([null, '1', '2'])
  expect(await list.then(({ messages }) => idsOf(messages))).toBe('ab')
  expect(asked).toHaveLength(3)
})

test('can be asked for a page again', async () => {
  const { client } = clientOver(page('a', '1'), page('b', '2'), page('b', '2'), page('c'))
  const first = await listMessages(client, {})
  await first.nextPage?.()
  const again = await first.nextPage?.()
  expect(idsOf((await again?.nextPage?.())?.messages ?? [])).toBe('c')
})

test('starts anew each time it is iterated', async () => {
  const { client, asked } = clientOver(page('a', '1'), page('b'), page('c', '1'), page('d'))
  const list = listMessages(client, {})
  expect([await idsIn(list), await idsIn(list)]).toEqual(['ab', 'cd'])
  expect(tokensOf(asked)).toEqual([null, '1', null, '1'])
})

test('goes through pages, of which each holds a list', async () => {
  const { client } = clientOver({ next_page_token: '1' }, { messages: null, next_page_token: '2' }, page('a'))
  const pages: string[] = []
  for await (const { messages } of listMessages(client, {}).pages()) pages.push(idsOf(messages))
  expect(pages).toEqual(['', '', 'a'])
})

test.each([
  ['the token that was asked for', { page_token: '1' }, [page('a', '1')], 1],
  ['the token before', {}, [page('a', '1'), page('b', '1')], 2],
  ['an older token', {}, [page('a', '1'), page('b', '2'), page('c', '3'), page('d', '1')], 4],
])('ends with an error when the API repeats %s', async (_, args, answers, count) => {
  const { client, asked } = clientOver(...answers)
  expect(await refusal(idsIn(listMessages(client, args)))).toMatchObject({
    code: 'decode',
    operation: 'listMessages',
    message: 'listMessages: the answer repeats a page token',
  })
  expect(asked).toHaveLength(count)
})

test.each([
  ['messages that are no list', { messages: { a: 1 } }],
  ['a token that is no text', { messages: [], next_page_token: 5 }],
  ['a bare list', [message('a')]],
])('ends with an error, not with fewer messages, at %s', async (_, answer) => {
  const { client } = clientOver(answer)
  expect(await refusal(idsIn(listMessages(client, {})))).toMatchObject({
    code: 'decode',
    operation: 'listMessages',
    message: 'listMessages: the answer is no page of messages',
  })
})

test('rejects when it is awaited or iterated, and not where nobody listens', async () => {
  const { client } = clientOver(Response.json({}, { status: 403 }))
  const unheard = vi.fn<() => void>()
  process.on('unhandledRejection', unheard)
  const list = listMessages(client, {})
  const facts = { code: 'api', status: 403, operation: 'listMessages', outcome: 'rejected' }
  expect(await refusal(list)).toMatchObject(facts)
  expect(await refusal(idsIn(list))).toMatchObject(facts)
  const untyped = listMessages as unknown as (client: Client, args?: unknown) => PromiseLike<unknown>
  expect(await refusal(untyped(client))).toMatchObject(facts)
  expect(await refusal(untyped(client, { page_size: Number.NaN }))).toMatchObject({ property: 'page_size' })
  await new Promise((resolve) => setTimeout(resolve, 5))
  process.off('unhandledRejection', unheard)
  expect(unheard).not.toHaveBeenCalled()
})

test('goes on after a page that came at the second try', async () => {
  const { client, asked } = clientOver(page('a', '1'), Response.json({}, { status: 503 }), page('b'))
  expect(await idsIn(listMessages(client, {}))).toBe('ab')
  expect(tokensOf(asked)).toEqual([null, '1', '1'])
})

test('ends between pages when the signal aborts', async () => {
  const { client, asked } = clientOver(page('ab', '1'), page('c'))
  const controller = new AbortController()
  const reason = new Error('enough')
  const work = async (): Promise<void> => {
    for await (const { id } of listMessages(client, {}, { signal: controller.signal })) {
      if (id === 'b') controller.abort(reason)
    }
  }
  await expect(work()).rejects.toBe(reason)
  expect(asked).toHaveLength(1)
})

test('gives each page a deadline of its own', async () => {
  vi.useFakeTimers()
  try {
    let count = 0
    const client = createClient({
      projectId: 'p',
      conversationRegion: 'eu',
      auth: bearerToken('token'),
      async fetch() {
        count += 1
        await new Promise((resolve) => setTimeout(resolve, 800))
        return Response.json(page('a', count < 4 ? String(count) : ''))
      },
    })
    const ids = idsIn(listMessages(client, {}, { timeoutMs: 1_000 }))
    await vi.advanceTimersByTimeAsync(5_000)
    expect(await ids).toBe('aaaa')
  } finally {
    vi.useRealTimers()
  }
})
