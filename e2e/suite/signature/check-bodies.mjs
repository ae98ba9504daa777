import { validateSignature } from '@parlance/conversation-events'
import { failureOf } from '../describe.mjs'
import { secret, body, verdict } from './verdict.mjs'

const encoded = (text) => new TextEncoder().encode(text)

const padded = (bytes) => {
  const whole = new Uint8Array(bytes.length + 8).fill(42)
  whole.set(bytes, 3)
  return whole.subarray(3, 3 + bytes.length)
}

export async function checkBodies({ check }) {
  const composed = encoded('{"a":"\u00E9"}')
  const bodies = {
    'a byte order mark': encoded('\uFEFF{}'),
    'what is no UTF-8': Uint8Array.of(0x7b, 0xff, 0xc3, 0x28, 0x7d),
    'line ends of two characters': encoded('{\r\n}\r\n'),
    'a composed letter': composed,
    'a letter in parts': encoded('{"a":"e\u0301"}'),
    zeros: Uint8Array.of(0, 0, 0),
    nothing: new Uint8Array(),
    'a megabyte': new Uint8Array(1_048_576).fill(120),
  }
  for (const [what, bytes] of Object.entries(bodies)) {
    const signed = { body: bytes }
    await check(`events/signature: a body with ${what}`, ['valid', 'valid', 'valid', 'valid'], async () => [
      await verdict({ signed }),
      await verdict({ signed, body: padded(bytes) }),
      await verdict({ signed, body: bytes.slice().buffer }),
      await verdict({ signed, body: new Request('https://x.example/', { method: 'POST', body: bytes }) }),
    ])
  }
  const off = {
    'without its byte order mark': [bodies['a byte order mark'], encoded('{}')],
    'in another form of its letter': [composed, bodies['a letter in parts']],
    'with other line ends': [bodies['line ends of two characters'], encoded('{\n}\n')],
    repaired: [bodies['what is no UTF-8'], encoded('{\uFFFD\uFFFD(}')],
    'with a blank more': [encoded('{}'), encoded('{} ')],
    'of which one is read as text': [encoded('\uFEFF{}'), '{}'],
  }
  for (const [what, [signed, given]] of Object.entries(off)) {
    await check(`events/signature: a body ${what}`, 'mismatch', () =>
      verdict({ signed: { body: signed }, body: given }),
    )
  }
  await check('events/signature: text is its UTF-8', ['valid', 'valid'], async () => [
    await verdict({ signed: { body: '{"a":"\u00E9\u{1F600}"}' } }),
    // Half of a pair becomes the replacement character, by whichever engine.
    await verdict({ signed: { body: encoded('\uFFFD') }, body: '\uD83D' }),
  ])
  await check('events/signature: a request stays readable', body, async () => {
    const request = new Request('https://x.example/', { method: 'POST', body })
    await verdict({ body: request })
    return request.text()
  })
  for (const [what, parsed] of Object.entries({
    'an object': {},
    'a list': [1],
    undefined: undefined,
    null: null,
    'a number': 1,
    'a Blob': new Blob([body]),
  })) {
    await check(`events/signature: refuses ${what} for a body`, 'configuration', async () => {
      const { code } = await failureOf(validateSignature({ headers: {}, body: parsed, secret }))
      return code
    })
  }
}
