// Many forgeries, many genuine bodies and much nonsense, against both engines. Short in the unit tests; in full:
//
//   node --conditions=@parlance/source packages/conversation-events/test/soak-signature.ts
import * as fc from 'fast-check'
import { isConfigurationError } from '../src/is-configuration-error.ts'
import { validateAuthenticationHeader } from '../src/validate-authentication-header.ts'
import { validateSignature } from '../src/validate-signature.ts'
import { engines, useEngine } from './engines.ts'
import { createRandom, type Random } from './random.ts'
import { now, signatureOf, signed } from './signed.ts'

interface Case {
  readonly body: Uint8Array
  readonly signature: string
  readonly nonce: string
  readonly timestamp: string
}

const encoder = new TextEncoder()
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZabcdefghijklmnopqrstuvwxyz-_'

function genuineCase(random: Random, secret: string): Case {
  const body = encoder.encode(`{"message":{"id":"${random.text(26, alphabet)}"},"n":${random.below(1e6)}}`)
  const nonce = random.text(1 + random.below(40), alphabet)
  const timestamp = String(1_634_579_353 + random.below(599) - 299)
  return { body, nonce, timestamp, signature: signatureOf(body, secret, `.${nonce}.${timestamp}`) }
}

/** Ways to make another request of a genuine one. Each changes what was signed, or how the signature is written. */
const forgeries: readonly ((genuine: Case, random: Random, other: Case) => Case)[] = [
  (genuine, random) => ({ ...genuine, body: flipBit(genuine.body, random) }),
  (genuine, random) => ({ ...genuine, nonce: flipBitOf(genuine.nonce, random) }),
  (genuine, random) => ({ ...genuine, timestamp: flipBitOf(genuine.timestamp, random) }),
  (genuine, random) => ({ ...genuine, signature: flipBitOf(genuine.signature, random) }),
  (genuine, random) => ({
    ...genuine,
    signature: flipBit(Buffer.from(genuine.signature, 'base64'), random).toString('base64'),
  }),
  (genuine, _, other) => ({ ...genuine, signature: other.signature }),
  (genuine, _, other) => ({ ...genuine, nonce: other.nonce, body: other.body }),
  (genuine, _, other) => ({ ...genuine, body: other.body }),
  (genuine) => ({ ...genuine, nonce: genuine.timestamp, timestamp: genuine.nonce }),
  (genuine, random) => ({ ...genuine, body: genuine.body.subarray(0, random.below(genuine.body.length)) }),
  (genuine, random) => ({ ...genuine, body: genuine.body.subarray(1 + random.below(9)) }),
  (genuine) => ({ ...genuine, body: Buffer.concat([genuine.body, Buffer.from('\n')]) }),
  (genuine) => ({ ...genuine, body: Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), genuine.body]) }),
  (genuine, random) => ({ ...genuine, nonce: genuine.nonce.slice(0, random.below(genuine.nonce.length)) }),
  (genuine, random) => ({ ...genuine, timestamp: genuine.timestamp.slice(0, random.below(10)) }),
  (genuine) => ({ ...genuine, timestamp: `0${genuine.timestamp}` }),
  (genuine, random) => ({ ...genuine, signature: genuine.signature.slice(0, random.below(44)) }),
  (genuine) => ({ ...genuine, signature: genuine.signature.replace('=', '') }),
  (genuine) => ({ ...genuine, signature: `${genuine.signature}=` }),
  (genuine) => ({ ...genuine, signature: genuine.signature.toLowerCase().replace(/=$/, ' =') }),
  (genuine) => ({ ...genuine, signature: Buffer.from(genuine.signature, 'base64').toString('hex') }),
  (genuine) => ({ ...genuine, signature: Buffer.from(genuine.signature).toString('base64') }),
  (genuine) => ({ ...genuine, signature: spelledOtherwise(genuine.signature) }),
  // The same bytes in all, cut elsewhere.
  (genuine) => ({
    ...genuine,
    body: Buffer.concat([genuine.body, Buffer.from(`.${genuine.nonce}`)]),
    nonce: genuine.timestamp,
    timestamp: '',
  }),
  (genuine, random) => {
    const at = random.below(genuine.body.length)
    const moved = Buffer.from(genuine.body.subarray(at)).toString('latin1')
    return { ...genuine, body: genuine.body.subarray(0, at), nonce: `${moved}.${genuine.nonce}` }
  },
  (genuine, random) => {
    const at = 1 + random.below(9)
    return {
      ...genuine,
      nonce: `${genuine.nonce}.${genuine.timestamp.slice(0, at)}`,
      timestamp: genuine.timestamp.slice(at),
    }
  },
  (genuine) => ({ ...genuine, signature: signatureOf(genuine.body, 'another secret', tailOf(genuine)) }),
  (genuine) => ({ ...genuine, signature: signatureOf(genuine.body, 'secret', tailOf(genuine)) }),
]

function tailOf({ nonce, timestamp }: Case): string {
  return `.${nonce}.${timestamp}`
}

function flipBit(bytes: Uint8Array, random: Random): Buffer {
  const copy = Buffer.from(bytes)
  const at = random.below(copy.length)
  copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8))
  return copy
}

function flipBitOf(text: string, random: Random): string {
  return flipBit(Buffer.from(text, 'latin1'), random).toString('latin1')
}

/** Sets one of the two bits that base64 of 32 bytes leaves over: decoders that are not strict read the same bytes. */
function spelledOtherwise(signature: string): string {
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
  return `${signature.slice(0, 42)}${digits[digits.indexOf(signature.charAt(42)) | 1]}=`
}

function check({ body, ...fields }: Case, secret: string): Promise<validateSignature.Verdict> {
  return validateSignature({ headers: signed(body, fields), body, secret, now })
}

/** How many of so many forgeries were accepted, and how many of the genuine requests they were made of were refused. */
export async function soakForgeries(
  count: number,
  seed: number,
): Promise<{ accepted: number; refused: number }> {
  const random = createRandom(seed)
  const secret = 'foo_secret1234'
  let [accepted, refused] = [0, 0]
  let other = genuineCase(random, secret)
  for (let done = 0; done < count;) {
    const genuine = genuineCase(random, secret)
    if (!(await check(genuine, secret)).valid) refused++
    for (const forge of forgeries) {
      if (done++ >= count) break
      if ((await check(forge(genuine, random, other), secret)).valid) accepted++
    }
    other = genuine
  }
  return { accepted, refused }
}

/** How many of so many genuine bodies, of 2 bytes to 1 MiB and from all planes of Unicode, were refused. */
export async function soakGenuine(count: number, seed: number): Promise<{ refused: number; bytes: number }> {
  const random = createRandom(seed)
  const secret = 'пароль 🔑'
  let [refused, bytes] = [0, 0]
  for (let done = 0; done < count; done++) {
    // Evenly over the orders of magnitude.
    const body = random.unicode(Math.round(2 ** (1 + random.unit() * 19)))
    const raw = encoder.encode(body)
    bytes += raw.length
    const headers = signed(body, { signature: signatureOf(body, secret) })
    const verdict = await validateSignature({ headers, body: done % 2 ? body : raw, secret, now })
    if (!verdict.valid) refused++
  }
  return { refused, bytes }
}

async function outcome(args: unknown): Promise<string> {
  try {
    const verdict = await validateSignature(args as validateSignature.Args)
    const answer = await validateAuthenticationHeader(args as validateSignature.Args)
    if (answer !== verdict.valid) throw new Error('The two checks disagree.')
    return verdict.valid ? 'valid' : verdict.reason
  } catch (error) {
    if (isConfigurationError(error)) return error.message
    throw error
  }
}

/**
 * Anything in the place of everything: answers, or an error of ours; the same from each engine. Throws where that fails,
 * and else says how much was tried.
 */
export async function soakNonsense(count: number, seed: number): Promise<number> {
  const genuine = signed('{}')
  const anything = fc.anything({ withTypedArray: true, withNullPrototype: true, withDate: true, maxDepth: 2 })
  const value = fc.oneof(
    fc.constantFrom(...Object.values(genuine), '', ' ', '\n', '1634579353', undefined, null),
    fc.string({ unit: 'binary' }),
    fc.base64String({ minLength: 44, maxLength: 44 }),
    anything,
  )
  const name = fc.oneof(
    fc.constantFrom(...Object.keys(genuine), ...Object.keys(genuine).map((key) => key.toUpperCase())),
    fc.constantFrom('__proto__', 'get', 'constructor', 'length'),
    fc.string(),
  )
  const headers = fc.oneof(
    fc.dictionary(name, value, { noNullPrototype: false }),
    fc.dictionary(name, value).map((some) => Object.assign(some, { ...genuine, ...some })),
    fc.array(fc.tuple(name, value)),
    fc.array(anything),
    fc.func(value).map((get) => ({ get })),
    anything,
  )
  const body = fc.oneof(fc.constant('{}'), fc.string({ unit: 'binary' }), fc.uint8Array(), anything)
  const secret = fc.oneof(
    { weight: 8, arbitrary: fc.constant('foo_secret1234') },
    { weight: 1, arbitrary: anything },
  )
  const windowSeconds = fc.oneof(
    { weight: 8, arbitrary: fc.constant(300) },
    { weight: 1, arbitrary: anything },
  )

  const property = fc.asyncProperty(fc.record({ headers, body, secret, windowSeconds }), async (some) => {
    const outcomes = new Set<string>()
    for (const engine of engines) {
      const restore = useEngine(engine)
      outcomes.add(await outcome({ ...some, now }).finally(restore))
    }
    if (outcomes.size > 1) throw new Error(`The engines disagree: ${[...outcomes].join(', ')}`)
  })
  await fc.assert(property, { numRuns: count, seed })
  return count
}

if (import.meta.main) {
  const seed = Number(process.argv[2] ?? 1)
  for (const engine of engines) {
    const restore = useEngine(engine)
    console.log(engine, '100,000 forgeries:', await soakForgeries(100_000, seed))
    console.log(engine, '10,000 genuine bodies:', await soakGenuine(10_000, seed))
    restore()
  }
  await soakNonsense(200_000, seed)
  console.log('200,000 malformed inputs, on both engines: no error that is not ours, no difference')
}
