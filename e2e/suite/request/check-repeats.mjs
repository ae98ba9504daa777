import { getMessage } from '@parlance/conversation-messages'
import { clientOf } from '../client-of.mjs'
import { failureOf } from '../describe.mjs'
import { accepted, fakeApi, refusal } from '../fake-api.mjs'
import { send } from './send.mjs'

const failed = (status, outcome, attempts, operation) => ({
  name: 'ApiError',
  code: 'api',
  status,
  outcome,
  attempts,
  operation,
})

export async function checkRepeats({ check }) {
  await check('core/retry: a send is repeated after 429', ['01M', 2], async () => {
    const api = fakeApi(refusal(429), accepted)
    const { message_id } = await send(clientOf(api))
    return [message_id, api.calls.length]
  })
  for (const status of [500, 502, 503, 504]) {
    await check(
      `core/retry: a send is not repeated after ${status}`,
      [failed(status, 'unknown', 1, 'sendTextMessage'), 1],
      async () => {
        const api = fakeApi(refusal(status), accepted)
        return [await failureOf(send(clientOf(api))), api.calls.length]
      },
    )
  }
  await check('core/retry: a send is repeated after 500 where that is asked for', 2, async () => {
    const api = fakeApi(refusal(500), accepted)
    await send(clientOf(api), { retry: { sends: 'at-least-once' } })
    return api.calls.length
  })
  await check(
    'core/retry: a read is repeated after 503, and not for ever',
    [failed(503, 'unknown', 2, 'getMessage'), 2],
    async () => {
      const api = fakeApi(refusal(503))
      const read = getMessage(clientOf(api), { message_id: 'm' }, { retry: { attempts: 2 } })
      return [await failureOf(read), api.calls.length]
    },
  )
  await check(
    'core/retry: hooks are told of each try',
    [
      ['onRequest', 1],
      ['onResponse', 429],
      ['onRetry', 'rejected'],
      ['onRequest', 2],
      ['onResponse', 200],
    ],
    async () => {
      const told = []
      const hooks = {
        onRequest: ({ attempt }) => told.push(['onRequest', attempt]),
        onResponse: ({ status }) => told.push(['onResponse', status]),
        onRetry: ({ outcome }) => told.push(['onRetry', outcome]),
      }
      await send(clientOf(fakeApi(refusal(429), accepted), { hooks }))
      return told
    },
  )
}
