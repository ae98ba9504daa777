import { clientOf } from '../client-of.mjs'
import { failureOf } from '../describe.mjs'
import { accepted, fakeApi } from '../fake-api.mjs'
import { send } from './send.mjs'

export async function checkHeaders({ check }) {
  await check('core/request: own headers arrive, absent ones do not', ['1', 'caf\u00E9', null], async () => {
    const api = fakeApi(accepted)
    await send(clientOf(api), { headers: { 'X-One': '1', 'x-latin': 'caf\u00E9', 'x-none': undefined } })
    const { headers } = api.calls[0]
    return [headers.get('x-one'), headers.get('x-latin'), headers.get('x-none')]
  })
  for (const [name, value] of [
    ['authorization', 'Bearer other'],
    ['Content-Type', 'text/plain'],
    ['content-length', '0'],
    ['host', 'evil.example'],
    ['x-a', 'a\r\nx-b: c'],
    ['x-a', 'a\0b'],
    ['x-a', '\u{1F600}'],
    ['x a', 'b'],
    ['', 'b'],
    ['x-a', 1],
  ]) {
    await check(
      `core/request: refuses the header ${JSON.stringify([name, value])}`,
      [
        {
          name: 'ValidationError',
          code: 'validation',
          property: 'headers',
          outcome: 'not_sent',
          attempts: 0,
          operation: 'sendTextMessage',
        },
        0,
      ],
      async () => {
        const api = fakeApi(accepted)
        return [await failureOf(send(clientOf(api), { headers: { [name]: value } })), api.calls.length]
      },
    )
  }
}
