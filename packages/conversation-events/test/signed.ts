import { createHmac } from 'node:crypto'

/** The published test vectors share these. */
export const secret = 'foo_secret1234'
export const nonce = '01FJA8B4A7BM43YGWSG9GBV067'
export const timestamp = '1634579353'
/** The clock at the time of signing, in milliseconds. */
export const now = (): number => 1_634_579_353_000

/** The signature, by an implementation of its own. */
export function signatureOf(body: string | Uint8Array, by = secret, tail = `.${nonce}.${timestamp}`): string {
  return createHmac('sha256', by).update(body).update(tail).digest('base64')
}

/** The headers of a signed request; `over` replaces some, `undefined` takes one away. */
export function signed(
  body: string | Uint8Array,
  over: Partial<Record<'signature' | 'nonce' | 'timestamp' | 'algorithm', string | undefined>> = {},
): Record<string, string> {
  const values = { signature: signatureOf(body), nonce, timestamp, algorithm: 'HmacSHA256', ...over }
  const prefix = 'x-sinch-webhook-signature'
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      value === undefined ? [] : [[name === 'signature' ? prefix : `${prefix}-${name}`, value]],
    ),
  )
}
