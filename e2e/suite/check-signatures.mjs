import { signEvent, validateAuthenticationHeader, validateSignature } from '@parlance/conversation-events'
import { failureOf } from './describe.mjs'
import { sign, signedHeaders } from './sign.mjs'

const secret = 'foo_secret1234'
const body = '{"message":{"id":"01M"}}'
const timestamp = 1_700_000_000
const at = timestamp * 1000
const h = (name = '') => `x-sinch-webhook-signature${name && `-${name}`}`

/** The verdict over a good request, of which some things are otherwise. */
async function verdict({ signed = {}, headers = {}, form = (all) => all, ...args } = {}) {
  const all = await signedHeaders({ body, secret, timestamp, ...signed }, headers)
  const given = { headers: form(all), body: signed.body ?? body, secret, now: () => at, ...args }
  const { valid, reason } = await validateSignature(given)
  const plain = await validateAuthenticationHeader(given)
  if (plain !== valid) return 'the two functions disagree'
  return valid ? 'valid' : reason
}

export async function checkSignatures(table) {
  await checkVectors(table)
  await checkHeaders(table)
  await checkForms(table)
  await checkWindow(table)
  await checkBodies(table)
  await checkSecrets(table)
}

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

async function checkVectors({ check }) {
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

async function checkHeaders({ check }) {
  const good = await sign({ body, secret, nonce: 'nonce', timestamp })
  const rows = {
    nothing: [{}, 'valid'],
    'no signature': [{ [h()]: undefined }, 'missing'],
    'no nonce': [{ [h('nonce')]: undefined }, 'missing'],
    'no timestamp': [{ [h('timestamp')]: undefined }, 'missing'],
    'no algorithm': [{ [h('algorithm')]: undefined }, 'valid'],
    'another algorithm': [{ [h('algorithm')]: 'HmacSHA1' }, 'malformed'],
    'the algorithm in small letters': [{ [h('algorithm')]: 'hmacsha256' }, 'malformed'],
    'an empty algorithm': [{ [h('algorithm')]: '' }, 'malformed'],
    'an empty signature': [{ [h()]: '' }, 'malformed'],
    'a signature without padding': [{ [h()]: good.slice(0, -1) }, 'malformed'],
    'a signature with more padding': [{ [h()]: `${good}=` }, 'malformed'],
    'a signature with bits left over': [{ [h()]: leftOver(good) }, 'malformed'],
    'a signature for URLs': [{ [h()]: `${'-_'.repeat(21)}A=` }, 'malformed'],
    'a signature of 31 bytes': [{ [h()]: btoa('x'.repeat(31)) }, 'malformed'],
    'a signature of 33 bytes': [{ [h()]: btoa('x'.repeat(33)) }, 'malformed'],
    'a signature in hexadecimal': [{ [h()]: 'ab'.repeat(32) }, 'malformed'],
    'a signature with a blank': [{ [h()]: `${good.slice(0, 20)} ${good.slice(20)}` }, 'malformed'],
    'a signature with a line break': [{ [h()]: `${good}\n` }, 'malformed'],
    'another signature': [{ [h()]: btoa('x'.repeat(32)) }, 'mismatch'],
    'an empty nonce': [{ [h('nonce')]: '' }, 'malformed'],
    'a nonce with a dot': [{ [h('nonce')]: 'a.b' }, 'malformed'],
    'a nonce with a comma': [{ [h('nonce')]: 'a,b' }, 'malformed'],
    'a nonce with a blank': [{ [h('nonce')]: 'a b' }, 'malformed'],
    'a nonce outside of ASCII': [{ [h('nonce')]: 'caf\u00E9' }, 'malformed'],
    'a nonce of 129 characters': [{ [h('nonce')]: 'x'.repeat(129) }, 'malformed'],
    'another nonce': [{ [h('nonce')]: 'other' }, 'mismatch'],
    'an empty timestamp': [{ [h('timestamp')]: '' }, 'malformed'],
    'a negative timestamp': [{ [h('timestamp')]: '-1' }, 'malformed'],
    'a timestamp with a sign': [{ [h('timestamp')]: `+${timestamp}` }, 'malformed'],
    'a timestamp with a point': [{ [h('timestamp')]: `${timestamp}.0` }, 'malformed'],
    'a timestamp with an exponent': [{ [h('timestamp')]: '1e9' }, 'malformed'],
    'a timestamp in milliseconds': [{ [h('timestamp')]: `${timestamp}000` }, 'malformed'],
    'a timestamp in other digits': [{ [h('timestamp')]: '\uFF11\uFF17' }, 'malformed'],
    'another timestamp': [{ [h('timestamp')]: `${timestamp + 1}` }, 'mismatch'],
    'another signature, long ago': [{ [h()]: btoa('x'.repeat(32)), [h('timestamp')]: '1' }, 'mismatch'],
  }
  for (const [what, [headers, expected]] of Object.entries(rows)) {
    await check(`events/signature: ${what} otherwise`, expected, () => verdict({ headers }))
  }
  for (const nonce of ['!', '~', 'x'.repeat(128), '{"a":"b"}', '-/+-']) {
    await check(`events/signature: the nonce ${nonce.slice(0, 12)} (${nonce.length})`, 'valid', () =>
      verdict({ signed: { nonce } }),
    )
  }
  // Were a dot allowed in the nonce, the end of the body could be moved into it.
  await check('events/signature: the boundary cannot be moved', 'malformed', () =>
    verdict({ signed: { body: '{}.a', nonce: 'b' }, headers: { [h('nonce')]: 'a.b' }, body: '{}' }),
  )
}

/** The same 32 bytes in a form that is not canonical: the two bits behind them are set. */
function leftOver(base64) {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
  return `${base64.slice(0, 42)}${alphabet[alphabet.indexOf(base64[42]) + 1]}=`
}

const map = (change) => (all) => Object.fromEntries(Object.entries(all).map(change))

async function checkForms({ check }) {
  const forms = {
    Headers: [(all) => new Headers(all), 'valid'],
    'a record in capitals': [map(([name, value]) => [name.toUpperCase(), value]), 'valid'],
    'a record of lists': [map(([name, value]) => [name, [value]]), 'valid'],
    'a record of lists of two': [map(([name, value]) => [name, [value, value]]), 'malformed'],
    'a record of empty lists': [map(([name]) => [name, []]), 'malformed'],
    pairs: [(all) => Object.entries(all), 'valid'],
    'pairs, one of them twice': [(all) => [...Object.entries(all), ...Object.entries(all)], 'malformed'],
    'a record with a name in two cases': [(all) => ({ ...all, [h().toUpperCase()]: all[h()] }), 'malformed'],
    'Headers with a value twice': [
      (all) => {
        const headers = new Headers(all)
        headers.append(h('nonce'), 'nonce')
        return headers
      },
      'malformed',
    ],
    'a Map': [(all) => new Map(Object.entries(all)), 'valid'],
    'a record without a prototype': [(all) => Object.assign(Object.create(null), all), 'valid'],
    'headers that are inherited': [(all) => Object.create(all), 'missing'],
    undefined: [() => undefined, 'missing'],
    null: [() => null, 'missing'],
    'a text': [() => 'x-sinch-webhook-signature: a', 'missing'],
    'a number as timestamp': [(all) => ({ ...all, [h('timestamp')]: timestamp }), 'malformed'],
    'a getter that throws': [
      (all) =>
        Object.defineProperty({ ...all }, h('nonce'), {
          enumerable: true,
          get() {
            throw new Error('no')
          },
        }),
      'malformed',
    ],
    'a lookup that throws': [
      () => ({
        get() {
          throw new Error('no')
        },
      }),
      'malformed',
    ],
  }
  for (const [what, [form, expected]] of Object.entries(forms)) {
    await check(`events/signature: headers as ${what}`, expected, () => verdict({ form }))
  }
}

async function checkWindow({ check }) {
  const rows = [
    [0, undefined, 'valid'],
    [300_000, undefined, 'valid'],
    [-300_000, undefined, 'valid'],
    [300_001, undefined, 'stale'],
    [-300_001, undefined, 'stale'],
    [10_000, 10, 'valid'],
    [10_001, 10, 'stale'],
    [86_400_000, 86_400, 'valid'],
    [500, 0.5, 'valid'],
    [501, 0.5, 'stale'],
  ]
  for (const [ms, windowSeconds, expected] of rows) {
    await check(
      `events/signature: signed ${ms} ms ago, window ${windowSeconds ?? 'by default'}`,
      expected,
      () => verdict({ now: () => at + ms, windowSeconds }),
    )
  }
  await check('events/signature: a timestamp with zeros before it', 'valid', () =>
    verdict({ signed: { timestamp: `00${timestamp}` } }),
  )
  await check('events/signature: the clock of the platform', 'valid', () => {
    const seconds = Math.floor(Date.now() / 1000)
    return verdict({ signed: { timestamp: seconds }, now: undefined })
  })
  for (const windowSeconds of [0, -1, Number.NaN, Number.POSITIVE_INFINITY, '300', null]) {
    await check(`events/signature: refuses the window ${windowSeconds}`, 'configuration', async () => {
      const { code } = await failureOf(verdict({ windowSeconds }))
      return code
    })
  }
}

const encoded = (text) => new TextEncoder().encode(text)

const padded = (bytes) => {
  const whole = new Uint8Array(bytes.length + 8).fill(42)
  whole.set(bytes, 3)
  return whole.subarray(3, 3 + bytes.length)
}

async function checkBodies({ check }) {
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

const others = (count) => Array.from({ length: count }, (_, index) => `other-${index}`)

async function checkSecrets({ check }) {
  const rows = {
    'the last of eight': [[...others(7), secret], 'valid'],
    'none of eight': [others(8), 'mismatch'],
    'a function': [() => secret, 'valid'],
    'a function that takes its time': [async () => ['other', secret], 'valid'],
    'one that is longer than a block': ['x'.repeat(200), 'mismatch'],
  }
  for (const [what, [given, expected]] of Object.entries(rows)) {
    await check(`events/signature: the secret is ${what}`, expected, () => verdict({ secret: given }))
  }
  await check('events/signature: a long secret', 'valid', () =>
    verdict({ signed: { secret: '\u2603'.repeat(100) }, secret: '\u2603'.repeat(100) }),
  )
  // More secrets than are kept, so that each is imported more than once where keys are imported.
  await check(
    'events/signature: many secrets, one after the other',
    Array.from({ length: 24 }, () => 'valid'),
    async () => {
      const verdicts = []
      for (let index = 0; index < 24; index += 1) {
        const own = `secret-${index % 12}`
        verdicts.push(await verdict({ signed: { secret: own }, secret: own }))
      }
      return verdicts
    },
  )
  for (const [what, given] of Object.entries({
    undefined: undefined,
    empty: '',
    blank: ' \t',
    'no list': [],
    nine: others(9),
    'empty in a list': ['a', ''],
    'a number': 1,
    'a function for nothing': () => undefined,
  })) {
    await check(`events/signature: refuses a secret that is ${what}`, 'configuration', async () => {
      const { code } = await failureOf(verdict({ secret: given }))
      return code
    })
  }
  await check('events/signature: hands on what a function for the secret throws', 'RangeError', async () => {
    const { name } = await failureOf(verdict({ secret: () => Promise.reject(new RangeError('vault')) }))
    return name
  })
}
