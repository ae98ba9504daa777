import { describe, failureOf } from '../describe.mjs'
import { accepted, fakeApi, refusal } from '../fake-api.mjs'
import { send, rejected } from './send.mjs'

export async function checkRefusals({ check }) {
  const details = [{ '@type': 'type.googleapis.com/google.rpc.BadRequest', field_violations: [] }]
  await check(
    'core/refusal: the API\u2019s words',
    { ...rejected, status: 400, statusName: 'INVALID_ARGUMENT', apiMessage: 'refused', details },
    async () => {
      const api = fakeApi(refusal(400, {}, { status: 'INVALID_ARGUMENT', details }))
      const error = await send(api).catch((thrown) => thrown)
      return { ...describe(error), apiMessage: error.apiMessage, details: error.details }
    },
  )
  for (const status of [301, 302, 303, 307, 308]) {
    await check(`core/refusal: ${status} is not followed`, [{ ...rejected, status }, 1], async () => {
      const api = fakeApi(() => Response.redirect('https://elsewhere.example/', status), accepted)
      return [await failureOf(send(api)), api.calls.length]
    })
  }
  await check('core/refusal: 304', { ...rejected, status: 304 }, () =>
    failureOf(send(fakeApi(() => new Response(null, { status: 304 })))),
  )
  await check('core/refusal: a proxy\u2019s page', { ...rejected, status: 403 }, () =>
    failureOf(send(fakeApi(() => new Response('<h1>no</h1>', { status: 403 })))),
  )
}
