import { path, request } from '@parlance/core'
import { getMessage } from '@parlance/conversation-messages'
import { clientOf } from '../client-of.mjs'
import { failureOf } from '../describe.mjs'
import { fakeApi, json } from '../fake-api.mjs'

const ids = [
  ['plain', '/v1/projects/project/messages/plain'],
  ['a/b?c#d', '/v1/projects/project/messages/a%2Fb%3Fc%23d'],
  ['../x', '/v1/projects/project/messages/..%2Fx'],
  ['..\\x', '/v1/projects/project/messages/..%5Cx'],
  ['%2e%2e', '/v1/projects/project/messages/%252e%252e'],
  ['a b+c', '/v1/projects/project/messages/a%20b%2Bc'],
  ['\u00E5\u{1F600}', '/v1/projects/project/messages/%C3%A5%F0%9F%98%80'],
  ['a\0\r\nb', '/v1/projects/project/messages/a%00%0D%0Ab'],
]

export async function checkIds({ check }) {
  await check(
    'core/request: a hostile id stays one segment of the path',
    ids.map(([, expected]) => expected),
    async () => {
      const api = fakeApi(() => json({ id: 'm' }))
      for (const [message_id] of ids) await getMessage(clientOf(api), { message_id })
      return api.calls.map((call) => call.path)
    },
  )
  const facts = { name: 'ValidationError', code: 'validation', outcome: 'not_sent', attempts: 0 }
  for (const message_id of ['', ' ', '.', '..', '\uD800', undefined, null, 42, { toString: () => 'm' }]) {
    await check(
      `core/request: refuses the id ${JSON.stringify(message_id) ?? 'undefined'}`,
      [{ ...facts, property: 'message_id', operation: 'getMessage' }, 0],
      async () => {
        const api = fakeApi(() => json({ id: 'm' }))
        return [await failureOf(getMessage(clientOf(api), { message_id })), api.calls.length]
      },
    )
  }
  await check(
    'core/request: the tag encodes, and names what it refuses',
    ['/v1/a%2Fb/x', { ...facts, property: 'id' }],
    async () => [path`/v1/${{ id: 'a/b' }}/x`, await failureOf(() => path`/v1/${{ id: '..' }}`)],
  )
  await check(
    'core/request: a path that is not written with the tag is refused',
    Array.from({ length: 6 }, () => 'validation'),
    async () => {
      const client = clientOf(fakeApi(() => json({})))
      const paths = ['/v1/../x', '/v1/%2e%2e/x', 'https://evil.example/', '/a?b', '/a b', '/\u00E4']
      const errors = paths.map((each) =>
        failureOf(request(client, { operation: 'x', method: 'GET', path: each })),
      )
      return (await Promise.all(errors)).map(({ code }) => code)
    },
  )
}
