import { createEventHandler, createMemoryNonceStore } from '@parlance/conversation-events'
import { secret, now, silent, request, answer } from './stage.mjs'

export async function checkReplays({ check }) {
  await check(
    'events/handler: handles a copy once, and again what failed',
    [[500, 200, 200, 200], 3],
    async () => {
      let calls = 0
      const handle = createEventHandler({
        secret,
        now,
        nonces: createMemoryNonceStore({ now }),
        on: {
          MESSAGE_INBOUND() {
            calls += 1
            if (calls === 1) throw new Error('at first')
          },
        },
        ...silent,
      })
      const statuses = []
      for (const nonce of ['a', 'a', 'a', 'b']) {
        const { status } = await handle(await request({ signed: { nonce } }))
        statuses.push(status)
      }
      return [statuses, calls]
    },
  )
  await check('events/handler: a forged copy burns no nonce', [401, 200], async () => {
    const options = { nonces: createMemoryNonceStore({ now }) }
    const forged = await answer(await request({ signed: { secret: 'other' } }), options)
    const genuine = await answer(await request(), options)
    return [forged.status, genuine.status]
  })
  await check('events/handler: of two copies at a time one is handled', [[200, 503], 1], async () => {
    let calls = 0
    const options = {
      nonces: createMemoryNonceStore({ now }),
      on: {
        MESSAGE_INBOUND: () =>
          new Promise((resolve) => {
            calls += 1
            setTimeout(resolve, 20)
          }),
      },
    }
    const answers = await Promise.all([answer(await request(), options), answer(await request(), options)])
    return [answers.map(({ status }) => status).toSorted((a, b) => a - b), calls]
  })
}
