import { createEventHandler } from '@parlance/conversation-events'
import { failureOf } from '../describe.mjs'
import { secret, request, answer, row } from './stage.mjs'

const fail = () => {
  throw new Error('of ours')
}

export async function checkFailures({ check }) {
  const failures = {
    'a handler that throws': { on: { MESSAGE_INBOUND: fail } },
    'a handler that rejects': { on: { MESSAGE_INBOUND: async () => fail() } },
    'a function for the secret that fails': { secret: async () => fail() },
    'a store of nonces that fails': { nonces: { claim: fail, commit: fail, release: fail } },
  }
  for (const [what, options] of Object.entries(failures)) {
    await check(`events/handler: ${what} is our failure`, [row(500), 1], async () => {
      const errors = []
      const result = await answer(await request(), {
        ...options,
        onError: (error) => void errors.push(error),
      })
      return [result, errors.length]
    })
  }
  await check('events/handler: hooks that fail change nothing', 401, async () => {
    const { status } = await answer(await request({ signed: { secret: 'other' } }), {
      onRejected: fail,
      onError: fail,
    })
    return status
  })
  await check('events/handler: a body that was read before is our failure', 500, async () => {
    const read = await request()
    await read.text()
    const { status } = await answer(read)
    return status
  })
  for (const [what, options] of Object.entries({
    'no secret': { secret: '' },
    'a window of nothing': { windowSeconds: 0 },
    'a trigger that is not known': { on: { NEW: () => undefined } },
  })) {
    await check(`events/handler: refuses ${what} at once`, 'configuration', async () => {
      const { code } = await failureOf(() => createEventHandler({ secret, ...options }))
      return code
    })
  }
}
