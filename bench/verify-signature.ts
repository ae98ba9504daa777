// How long a webhook's signature takes to check, beside the official SDK, both in one run and in turns, so that a
// busy machine slows both alike. Ratios come first: below 1 we are faster. Ours compares in constant time and looks at
// the time of signing; the official check does neither.
//
//   node --conditions=@parlance/source bench/verify-signature.ts
import { signEvent, validateSignature } from '@parlance/conversation-events'
import { createRequire } from 'node:module'

interface Official {
  ConversationCallbackWebhooks: new (secret: string) => {
    validateAuthenticationHeader(headers: Record<string, string>, body: string): boolean
  }
}
const { ConversationCallbackWebhooks }: Official = createRequire(
  new URL('../e2e/package.json', import.meta.url),
)('@sinch/sdk-core')

const secret = 'foo_secret1234'
const official = new ConversationCallbackWebhooks(secret)
const sizes = [512, 2048, 65_536]
const rounds = 31

/** A message of about so many bytes, with characters beyond Latin-1, as people write. */
function bodyOf(bytes: number): string {
  const start = `{"app_id":"01EB37HMH1M6SV18ABNS3G135H","message":{"id":"01EQ8235TD19N21XQTH12B145D","contact_message":{"text_message":{"text":"`
  const text = 'Grüße aus Malmö, 東京 och Київ! 🔥 '
  const [head, piece] = [start, text].map((part) => new TextEncoder().encode(part).length)
  return `${start}${text.repeat(Math.max(1, Math.round((bytes - (head ?? 0)) / (piece ?? 1))))}"}}}}`
}

/** What a server behind a proxy gets to see. */
const usual = {
  host: 'example.com',
  'user-agent': 'Apache-HttpClient/4.5.13',
  accept: '*/*',
  'content-type': 'application/json; charset=UTF-8',
  'x-forwarded-for': '192.0.2.1',
  'x-forwarded-proto': 'https',
  'accept-encoding': 'gzip,deflate',
}

async function perCall(calls: number, call: () => unknown): Promise<number> {
  const start = performance.now()
  for (let index = 0; index < calls; index++) await call()
  return ((performance.now() - start) / calls) * 1000
}

async function perSyncCall(calls: number, call: () => unknown): Promise<number> {
  const start = performance.now()
  for (let index = 0; index < calls; index++) call()
  return ((performance.now() - start) / calls) * 1000
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

async function measure(size: number): Promise<Record<string, string | number>> {
  const body = bodyOf(size)
  const bytes = new TextEncoder().encode(body)
  const headers = { ...usual, ...(await signEvent({ body, secret })) }
  const contenders = {
    official: (calls: number) =>
      perSyncCall(calls, () => official.validateAuthenticationHeader(headers, body)),
    text: (calls: number) => perCall(calls, () => validateSignature({ headers, body, secret })),
    bytes: (calls: number) => perCall(calls, () => validateSignature({ headers, body: bytes, secret })),
  }
  const { valid } = await validateSignature({ headers, body, secret })
  if (!valid || !official.validateAuthenticationHeader(headers, body)) throw new Error('Not accepted.')

  const times: Record<keyof typeof contenders, number[]> = { official: [], text: [], bytes: [] }
  const calls = Math.max(200, Math.round(2_000_000 / size))
  for (let round = -3; round < rounds; round++) {
    for (const name of ['official', 'text', 'bytes'] as const) {
      const time = await contenders[name](calls)
      if (round >= 0) times[name].push(time)
    }
  }
  const ratio = (name: 'text' | 'bytes') =>
    median(times[name].map((time, round) => time / (times.official[round] ?? Number.NaN))).toFixed(2)
  return {
    'body, bytes': bytes.length,
    'text ÷ official': ratio('text'),
    'bytes ÷ official': ratio('bytes'),
    'official, µs': median(times.official).toFixed(2),
    'text, µs': median(times.text).toFixed(2),
    'bytes, µs': median(times.bytes).toFixed(2),
  }
}

const rows = []
for (const size of sizes) rows.push(await measure(size))
console.log(`Node ${process.version}, medians of ${rounds} rounds in turns`)
console.table(rows)
