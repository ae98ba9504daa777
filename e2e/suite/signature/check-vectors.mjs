import { signEvent, validateSignature } from '@parlance/conversation-events'
import { sign } from '../sign.mjs'
import { secret, body, h } from './verdict.mjs'

const vectors = [
  [
    { body, secret, nonce: '01FJA8B4A7BM43YGWSG9GBV067', timestamp: 1_634_579_353 },
    '3GaqQmMpb67+7FSItUhBTDJZO/yhdNBlezxdJMiJX7U=',
  ],
  [
    {
      body: Uint8Array.of(0xef, 0xbb, 0xbf, 0xff, 0x0d, 0x0a, 0x00, 0xc3),
      secret: 'se\u0301cret \u2603',
      nonce: 'n-1',
      timestamp: 1,
    },
    'ILpBacZAu1AqAs5cOYtyQD9zfPhaUp4uA/o0y3O8B68=',
  ],
]

export async function checkVectors({ check }) {
  for (const [index, [input, expected]] of vectors.entries()) {
    await check(
      `events/signature: vector ${index + 1}, here and by signEvent`,
      [expected, expected, true],
      async () => {
        const headers = await signEvent(input)
        const now = () => input.timestamp * 1000
        const { valid } = await validateSignature({ headers, body: input.body, secret: input.secret, now })
        return [await sign(input), headers[h()], valid]
      },
    )
  }
}
