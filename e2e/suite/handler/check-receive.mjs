import { receiveEvent } from '@parlance/conversation-events'
import { describe } from '../describe.mjs'
import { secret, now, request } from './stage.mjs'

export async function checkReceive({ check, record }) {
  await check('events/receive: gives the event', 'MESSAGE_INBOUND', async () => {
    const { trigger } = await receiveEvent(await request(), { secret, now })
    return trigger
  })
  await check('events/receive: throws what is wrong', ['mismatch', 'stale', 'not_json'], async () => {
    const wrong = [{ signed: { secret: 'other' } }, { signed: { timestamp: 1 } }, { body: '{' }]
    const errors = wrong.map(async (given) =>
      describe(await receiveEvent(await request(given), { secret, now }).catch((error) => error)),
    )
    return (await Promise.all(errors)).map(({ reason }) => reason)
  })
  await record('events/receive: the whole error', async () =>
    receiveEvent(await request({ signed: { timestamp: 1 } }), { secret, now }).catch((error) => error),
  )
}
