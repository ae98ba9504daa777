import { signedHeaders } from '../sign.mjs'
import { secret, timestamp, inbound, request, answer, row } from './stage.mjs'

export async function checkLarge({ check }) {
  const large = new Uint8Array(1_048_577).fill(32)
  const whole = new Uint8Array(1_048_576).fill(32)
  whole.set(new TextEncoder().encode(inbound))
  await check('events/handler: a body that is too large', row(413, 'too_large'), async () =>
    answer(await request({ body: large })),
  )
  await check('events/handler: the largest body', row(200, undefined, { called: 1 }), async () =>
    answer(await request({ body: whole })),
  )
  await check(
    'events/handler: a body without end is read no further than allowed',
    [413, true, true],
    async () => {
      let pulled = 0
      let isCancelled = false
      const endless = new ReadableStream({
        pull(controller) {
          pulled += 1
          controller.enqueue(new Uint8Array(65_536))
        },
        cancel() {
          isCancelled = true
        },
      })
      const headers = {
        'content-type': 'application/json',
        ...(await signedHeaders({ body: '', secret, timestamp })),
      }
      const init = { method: 'POST', headers, body: endless, duplex: 'half' }
      const { status } = await answer(new Request('https://webhook.example/', init))
      await new Promise((resolve) => setTimeout(resolve, 1))
      return [status, pulled < 40, isCancelled]
    },
  )
  await check('events/handler: a smaller limit', row(413, 'too_large'), async () =>
    answer(await request(), { maxBytes: 100 }),
  )
  await check('events/handler: a body that breaks off', row(400, 'unreadable'), async () => {
    const broken = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{'))
        controller.error(new TypeError('gone'))
      },
    })
    const headers = {
      'content-type': 'application/json',
      ...(await signedHeaders({ body: '{', secret, timestamp })),
    }
    return answer(
      new Request('https://webhook.example/', { method: 'POST', headers, body: broken, duplex: 'half' }),
    )
  })
}
