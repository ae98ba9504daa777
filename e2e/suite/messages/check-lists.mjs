import { listMessages } from '@parlance/conversation-messages'
import { clientOf } from '../client-of.mjs'
import { failureOf } from '../describe.mjs'
import { fakeApi, json } from '../fake-api.mjs'

const pages = () =>
  fakeApi(
    () => json({ messages: [{ id: '1' }, { id: '2' }], next_page_token: 'a' }),
    () => json({ next_page_token: 'b+/=' }),
    () => json({ messages: [{ id: '3' }] }),
  )

export async function checkLists({ check }) {
  await check(
    'messages/list: iterates all pages, empty ones too, each asked for once',
    [
      ['1', '2', '3'],
      ['', '?page_token=a', '?page_token=b%2B%2F%3D'],
    ],
    async () => {
      const api = pages()
      const seen = []
      for await (const { id } of listMessages(clientOf(api), {})) seen.push(id)
      return [seen, api.calls.map(({ search }) => search)]
    },
  )
  await check(
    'messages/list: awaited, it is one page that leads to the next',
    [2, 0, 1, 'none'],
    async () => {
      const first = await listMessages(clientOf(pages()), {})
      const second = await first.nextPage()
      const third = await second.nextPage()
      return [
        first.messages.length,
        second.messages.length,
        third.messages.length,
        third.nextPage ? 'more' : 'none',
      ]
    },
  )
  await check('messages/list: asks for no page before it is needed', [0, 1], async () => {
    const api = pages()
    const list = listMessages(clientOf(api), {})
    const before = api.calls.length
    for await (const page of list.pages()) if (page.messages.length > 0) break
    return [before, api.calls.length]
  })
  await check('messages/list: a token that leads back is an error', ['decode', 2], async () => {
    const api = fakeApi(() => json({ messages: [], next_page_token: 'a' }))
    const all = async () => {
      for await (const _ of listMessages(clientOf(api), {})) break
    }
    const { code } = await failureOf(all())
    return [code, api.calls.length]
  })
}
