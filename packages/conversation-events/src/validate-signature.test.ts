import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { engines, useEngine } from '../test/engines.ts'
import { nonce, now, secret, signatureOf, signed, timestamp } from '../test/signed.ts'
import { isConfigurationError } from './is-configuration-error.ts'
import { validateAuthenticationHeader } from './validate-authentication-header.ts'
import { validateSignature } from './validate-signature.ts'

const body = '{"text":"café 🔥"}'
const prefix = 'x-sinch-webhook-signature'
const encoder = new TextEncoder()

type Args = Parameters<typeof validateSignature>[0]
const check = async (over: Partial<Record<keyof Args, unknown>>) => {
  const args: unknown = { headers: signed(body), body, secret, now, ...over }
  const verdict = await validateSignature(args as Args)
  expect(await validateAuthenticationHeader(args as Args)).toBe(verdict.valid)
  return verdict.valid ? 'valid' : verdict.reason
}
const refusal = async (over: Parameters<typeof check>[0]) => {
  const error: unknown = await check(over).catch((thrown: unknown) => thrown)
  return isConfigurationError(error) ? error.message : error
}

const genuine = (value: string) =>
  signed(body, { nonce: value, signature: signatureOf(body, secret, `.${value}.${timestamp}`) })
const old = () => now() + 1e9
const broken = () => {
  const stream = new ReadableStream({ start: (controller) => controller.error(new Error('reset')) })
  return new Request('https://example.com', { method: 'POST', body: stream, duplex: 'half' } as RequestInit)
}

describe.each(engines)('validateSignature on %s', (engine) => {
  let restore: () => void
  beforeAll(() => {
    restore = useEngine(engine)
  })
  afterAll(() => restore())

  it.each([
    ['{}', 'lrSuriuOmIHYOeQxRlu6ftTqZoAI3Z5ZiW6cKEnJP1w='],
    ['', 'LAno4LgU5m5H2+rWTTlWn9YoEDfiuujOwWTrfe8JMdo='],
    [body, 'NevLVsTMmq7Nfx/qik9YuAcw552RLuSHMZwZCQpBTa8='],
  ])('accepts the published vector for %j', async (vector, signature) => {
    expect(await check({ body: vector, headers: signed(vector, { signature }) })).toBe('valid')
    expect(await check({ body: encoder.encode(vector), headers: signed(vector, { signature }) })).toBe(
      'valid',
    )
    expect(await check({ body: `${vector} `, headers: signed(vector, { signature }) })).toBe('mismatch')
  })

  describe('headers', () => {
    const all = signed(body)
    const upper = Object.fromEntries(Object.entries(all).map(([name, value]) => [name.toUpperCase(), value]))
    const lists = Object.fromEntries(Object.entries(all).map(([name, value]) => [name, [value]]))
    const usual = {
      host: 'example.com',
      ':path': '/hook',
      cookie: undefined,
      'x-null': null,
      get: 'a header',
    }
    it.each<[string, unknown]>([
      ['Headers', new Headers(all)],
      ['a record', all],
      ['a record in upper case', upper],
      ['a record of lists, as some frameworks give', lists],
      ['a record without a prototype', Object.assign(Object.create(null), all)],
      ['a record with headers of other kinds', { ...usual, ...all }],
      ['pairs', Object.entries(all)],
      ['pairs in upper case', Object.entries(upper)],
    ])('reads them from %s', async (_, headers) => {
      expect(await check({ headers })).toBe('valid')
    })

    const twice = (name: string) => {
      const headers = new Headers(all)
      headers.append(name, headers.get(name) ?? '')
      return headers
    }
    it.each(Object.keys(all))('refuses %s when it is there twice, even with one value', async (name) => {
      const value = all[name]
      expect(await check({ headers: twice(name) })).toBe('malformed')
      expect(await check({ headers: { ...all, [name]: [value, value] } })).toBe('malformed')
      expect(await check({ headers: { ...all, [name.toUpperCase()]: value } })).toBe('malformed')
      expect(await check({ headers: { ...all, [name]: `${value}, ${value}` } })).toBe('malformed')
      expect(await check({ headers: [...Object.entries(all), [name, value]] })).toBe('malformed')
    })

    it.each([prefix, `${prefix}-nonce`, `${prefix}-timestamp`])('misses %s', async (name) => {
      const { [name]: _, ...rest } = all
      expect(await check({ headers: rest })).toBe('missing')
      expect(await check({ headers: { ...rest, [name]: undefined } })).toBe('missing')
      expect(await check({ headers: { ...rest, [name]: null } })).toBe('missing')
      expect(await check({ headers: new Headers(rest) })).toBe('missing')
      expect(await check({ headers: Object.entries(rest) })).toBe('missing')
    })

    it.each<[string, unknown]>([
      ['undefined', undefined],
      ['null', null],
      ['a text', 'x-sinch-webhook-signature: 1'],
      ['an empty record', {}],
      ['an empty list', []],
    ])('misses them all in %s', async (_, headers) => {
      expect(await check({ headers })).toBe('missing')
    })

    it('does not read them from a polluted prototype', async () => {
      const polluted = Object.create(all) as object
      expect(await check({ headers: polluted })).toBe('missing')
    })

    it('answers malformed when reading them throws', async () => {
      const headers = {
        ...all,
        get [prefix](): string {
          throw new Error('from a getter')
        },
      }
      expect(await check({ headers })).toBe('malformed')
    })
  })

  describe('the form of the signature', () => {
    const good = signatureOf(body)
    it.each([
      ['nothing', ''],
      ['a blank', ' '],
      ['white space around', ` ${good}`],
      ['a line break at the end', `${good}\n`],
      ['no padding', good.slice(0, -1)],
      ['more padding', `${good}=`],
      ['hex', Buffer.from(good, 'base64').toString('hex')],
      ['base64url', good.replaceAll('/', '_').replaceAll('+', '-')],
      ['another spelling of the same bytes', good.replace('8=', '9=')],
      ['31 bytes', Buffer.from(good, 'base64').subarray(1).toString('base64')],
      ['33 bytes', Buffer.concat([Buffer.from(good, 'base64'), Buffer.of(0)]).toString('base64')],
      ['a version before it', `v1,${good}`],
      ['two values', `${good},${good}`],
    ])('refuses %s', async (_, signature) => {
      expect(await check({ headers: signed(body, { signature }) })).toBe('malformed')
    })

    it('names a well formed one that is wrong', async () => {
      const signature = `${good.startsWith('A') ? 'B' : 'A'}${good.slice(1)}`
      expect(await check({ headers: signed(body, { signature }) })).toBe('mismatch')
      expect(await check({ headers: signed(body, { signature: signatureOf(body, 'other') }) })).toBe(
        'mismatch',
      )
    })
  })

  describe('the form of the nonce', () => {
    it.each(['1', 'a'.repeat(128), '!#$%&\'()*+-/:;<=>?@[]^_`{|}~"\\', '_'.repeat(26)])(
      'takes %s',
      async (value) => {
        expect(await check({ headers: genuine(value) })).toBe('valid')
      },
    )
    it.each([
      ['nothing', ''],
      ['129 characters', 'a'.repeat(129)],
      ['a dot', 'a.b'],
      ['a comma', 'a,b'],
      ['a blank', 'a b'],
      ['a line break', 'a\n'],
      ['a tab', 'a\t'],
      ['a control character', 'a\u007f'],
      ['a letter beyond ASCII', 'ä'],
    ])('refuses %s, even under a genuine signature', async (_, value) => {
      expect(await check({ headers: genuine(value) })).toBe('malformed')
    })
  })

  describe('the form of the timestamp', () => {
    it.each([
      ['nothing', ''],
      ['a sign', `+${timestamp}`],
      ['a fraction', `${timestamp}.0`],
      ['an exponent', '1e9'],
      ['hex', '0x616dafd9'],
      ['white space', ` ${timestamp}`],
      ['a line break', `${timestamp}\n`],
      ['13 digits', '1634579353000'],
      ['a date', '2021-10-18T17:49:13Z'],
      ['digits beyond ASCII', '١٦٣٤٥٧٩٣٥٣'],
    ])('refuses %s, even under a genuine signature', async (_, value) => {
      const signature = signatureOf(body, secret, `.${nonce}.${value}`)
      expect(await check({ headers: signed(body, { timestamp: value, signature }) })).toBe('malformed')
    })
    it('takes zeros in front: they are signed too', async () => {
      const value = `00${timestamp}`
      const signature = signatureOf(body, secret, `.${nonce}.${value}`)
      expect(await check({ headers: signed(body, { timestamp: value, signature }) })).toBe('valid')
    })
  })

  describe('the algorithm', () => {
    it('may be left out', async () => {
      expect(await check({ headers: signed(body, { algorithm: undefined }) })).toBe('valid')
    })
    it.each(['', 'none', 'hmacsha256', 'HmacSHA512', 'HmacSHA256 '])('refuses %j', async (algorithm) => {
      expect(await check({ headers: signed(body, { algorithm }) })).toBe('malformed')
    })
  })

  describe('the window', () => {
    it.each([
      [300, 0, 'valid'],
      [300, 300_000, 'valid'],
      [300, -300_000, 'valid'],
      [300, 300_001, 'stale'],
      [300, -300_001, 'stale'],
      [undefined, 300_000, 'valid'],
      [undefined, 300_001, 'stale'],
      [0.5, 500, 'valid'],
      [0.5, 501, 'stale'],
      [86_400, 86_400_000, 'valid'],
    ])('of %j seconds, %i ms later: %s', async (windowSeconds, later, verdict) => {
      expect(await check({ windowSeconds, now: () => now() + later })).toBe(verdict)
    })
    it('looks at the clock of the system if none is given', async () => {
      expect(await check({ now: undefined })).toBe('stale')
      const value = String(Math.floor(Date.now() / 1000))
      const signature = signatureOf(body, secret, `.${nonce}.${value}`)
      expect(await check({ now: undefined, headers: signed(body, { timestamp: value, signature }) })).toBe(
        'valid',
      )
    })
    it('closes when the clock is broken', async () => {
      expect(await check({ now: () => Number.NaN })).toBe('stale')
    })
    it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, '300', null])(
      'cannot be %j',
      async (windowSeconds) => {
        expect(await refusal({ windowSeconds })).toContain('windowSeconds')
      },
    )
  })

  describe('of several faults the first is named', () => {
    it.each([
      [
        'missing before malformed',
        { headers: signed(body, { nonce: undefined, signature: 'x' }) },
        'missing',
      ],
      [
        'malformed before mismatch',
        { headers: signed(body, { timestamp: 'x' }), secret: 'other' },
        'malformed',
      ],
      ['malformed before stale', { headers: signed(body, { algorithm: 'none' }), now: old }, 'malformed'],
      ['mismatch before stale', { secret: 'other', now: old }, 'mismatch'],
      ['stale says that the rest is genuine', { now: old }, 'stale'],
    ])('%s', async (_, over, reason) => {
      expect(await check(over)).toBe(reason)
    })
  })

  describe('the secret', () => {
    const eight = ['a', 'b', 'c', 'd', 'e', 'f', 'g', secret]
    it.each<[string, unknown]>([
      ['a text', secret],
      ['a list of one', [secret]],
      ['the last of eight', eight],
      ['a function', () => secret],
      ['a function that takes its time', async () => ['other', secret]],
    ])('can be %s', async (_, given) => {
      expect(await check({ secret: given })).toBe('valid')
    })
    it('is looked at as a whole: no other of the list helps', async () => {
      expect(await check({ secret: ['other', `${secret} `, secret.toUpperCase()] })).toBe('mismatch')
    })
    it.each<[string, unknown]>([
      ['undefined', undefined],
      ['null', null],
      ['empty', ''],
      ['blank', ' \t\n'],
      ['bytes', encoder.encode(secret)],
      ['an empty list', []],
      ['a list with an empty one', [secret, '']],
      // oxlint-disable-next-line no-sparse-arrays
      ['a list with a hole', [secret, , secret]],
      ['nine', [...eight, 'i']],
      ['a function that finds none', () => undefined],
      ['a function that finds an empty one', async () => ''],
    ])('cannot be %s, whoever asks', async (_, given) => {
      expect(await refusal({ secret: given })).toContain('secret')
    })
    it('is refused before the request is looked at, unless it has to be asked for', async () => {
      expect(await refusal({ secret: '', headers: {} })).toContain('secret')
      let asked = 0
      const lookUp = () => {
        asked++
        return secret
      }
      expect(await check({ secret: lookUp, headers: {} })).toBe('missing')
      expect(asked).toBe(0)
    })
    it('passes on what its function throws', async () => {
      const failure = new Error('the vault is closed')
      await expect(check({ secret: () => Promise.reject(failure) })).rejects.toBe(failure)
    })
    it('beyond ASCII counts in UTF-8', async () => {
      const signature = signatureOf(body, 'пароль 🔑')
      expect(await check({ secret: 'пароль 🔑', headers: signed(body, { signature }) })).toBe('valid')
    })
    it('stays right when more of them are used than keys are kept', async () => {
      for (let round = 0; round < 2; round++) {
        for (let index = 0; index < 20; index++) {
          const own = `secret ${index}`
          const signature = signatureOf(body, own)
          expect(await check({ secret: own, headers: signed(body, { signature }) })).toBe('valid')
        }
      }
    })
  })

  describe('the body', () => {
    const bytes = encoder.encode(body)
    const inside = new Uint8Array(bytes.length + 20)
    inside.set(bytes, 10)
    it.each<[string, unknown]>([
      ['text', body],
      ['bytes', bytes],
      ['a Buffer', Buffer.from(body)],
      ['an ArrayBuffer', bytes.slice().buffer],
      ['a part of a larger buffer', inside.subarray(10, 10 + bytes.length)],
      ['a DataView', new DataView(inside.buffer, 10, bytes.length)],
      ['other views, by their bytes', new Uint16Array(bytes.slice(0, 18).buffer)],
      ['a Request', new Request('https://example.com', { method: 'POST', body })],
    ])('can be %s', async (name, given) => {
      const expected = name.startsWith('other') ? bytes.slice(0, 18) : bytes
      const copy = given instanceof Request ? given.clone() : given
      expect(await check({ body: copy, headers: signed(expected) })).toBe('valid')
    })
    it('of a Request can still be read afterwards', async () => {
      const request = new Request('https://example.com', { method: 'POST', body })
      expect(await check({ body: request })).toBe('valid')
      expect(await request.text()).toBe(body)
    })
    it('of a Request without one is empty', async () => {
      expect(await check({ body: new Request('https://example.com'), headers: signed('') })).toBe('valid')
    })
    it('whose connection breaks is malformed, and nothing is thrown, now or later', async () => {
      expect(await check({ body: broken() })).toBe('malformed')
      expect(await check({ body: broken(), headers: {} })).toBe('missing')
    })

    const bom = Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes)
    it.each<[string, Uint8Array, Uint8Array | string]>([
      ['a byte order mark', bom, bytes],
      ['invalid UTF-8', Uint8Array.of(0x7b, 0xff, 0x7d), Uint8Array.of(0x7b, 0xef, 0xbf, 0xbd, 0x7d)],
      ['CRLF', encoder.encode('{\r\n}'), '{\n}'],
      ['a composed letter', encoder.encode('é'), 'e\u0301'],
      ['a decomposed letter', encoder.encode('e\u0301'), 'é'],
      ['a NUL at the end', Uint8Array.of(...bytes, 0), bytes],
    ])('counts by its bytes: %s', async (_, given, twin) => {
      expect(await check({ body: given, headers: signed(given) })).toBe('valid')
      expect(await check({ body: twin, headers: signed(given) })).toBe('mismatch')
      expect(await check({ body: given, headers: signed(twin) })).toBe('mismatch')
    })
    it('as text with half a character counts as UTF-8 has it', async () => {
      expect(await check({ body: '"\ud83d"', headers: signed('"\ufffd"') })).toBe('valid')
    })

    it.each<[string, unknown]>([
      ['a parsed object', { text: 'café 🔥' }],
      ['a parsed list', [1]],
      ['nothing', undefined],
      ['null', null],
      ['a number', 7],
      ['a promise', Promise.resolve(body)],
      ['a stream', new ReadableStream()],
    ])('cannot be %s: says where the raw one is', async (_, given) => {
      const message = await refusal({ body: given, headers: {} })
      for (const way of ['express.raw', 'Fastify', 'Next.js', 'Lambda']) expect(message).toContain(way)
    })
    it('cannot be a Request that somebody has read', async () => {
      const request = new Request('https://example.com', { method: 'POST', body })
      await request.text()
      expect(await refusal({ body: request })).toContain('body')
    })
  })

  describe('a boundary that has moved', () => {
    const reading = [
      ['from the nonce into the body', `${body}.${nonce.slice(0, 5)}`, nonce.slice(5)],
      ['from the body into the nonce', body.slice(0, -1), `}.${nonce}`],
    ] as const
    it.each(reading)('%s is refused', async (_, moved, other) => {
      expect(await check({ body: moved, headers: { ...signed(body), [`${prefix}-nonce`]: other } })).not.toBe(
        'valid',
      )
    })
    it('is refused where both readings are the same bytes', async () => {
      const signature = signatureOf('{}', secret, `.a.b.${timestamp}`)
      expect(await check({ body: '{}', headers: signed('', { signature, nonce: 'a.b' }) })).toBe('malformed')
      // The same bytes, cut where the nonce has no dot: this is what the dot would have let pass for the other.
      expect(await check({ body: '{}.a', headers: signed('', { signature, nonce: 'b' }) })).toBe('valid')
    })
  })

  describe('a polluted Object.prototype', () => {
    afterEach(() => {
      for (const name of ['windowSeconds', 'secret', 'now']) Reflect.deleteProperty(Object.prototype, name)
    })
    it('neither widens the window, nor lends a secret, nor sets the clock', async () => {
      Object.assign(Object.prototype, { windowSeconds: 1e12, secret, now: () => 1e15 })
      const headers = signed(body)
      expect(await validateSignature({ headers, body, secret })).toEqual({ valid: false, reason: 'stale' })
      const without = { headers, body } as Args
      await expect(validateSignature(without)).rejects.toThrow('secret')
    })
  })
})

describe('the engines', () => {
  afterEach(() => vi.restoreAllMocks())

  it('are looked up at the first check and not at load', async () => {
    const lookUp = vi.spyOn(process, 'getBuiltinModule')
    const asked = () => lookUp.mock.calls.filter(([name]) => name === 'node:crypto').length
    vi.resetModules()
    const fresh = await import('./validate-signature.ts')
    expect(asked()).toBe(0)
    await fresh.validateSignature({ headers: signed(body), body, secret, now })
    expect(asked()).toBe(1)
  })

  it.each(engines)('are told apart: %s', async (engine) => {
    const verify = vi.spyOn(crypto.subtle, 'verify')
    const restore = useEngine(engine)
    await check({}).finally(restore)
    expect(verify.mock.calls.length > 0).toBe(engine === 'WebCrypto')
  })

  it('keep the imported keys, but only a few', async () => {
    const restore = useEngine('WebCrypto')
    const importKey = vi.spyOn(crypto.subtle, 'importKey')
    const imports = async (own: string) => {
      const before = importKey.mock.calls.length
      await check({ secret: own })
      return importKey.mock.calls.length - before
    }
    try {
      expect([await imports('kept'), await imports('kept')]).toEqual([1, 0])
      for (let index = 0; index < 8; index++) await imports(`another ${index}`)
      expect(await imports('kept')).toBe(1)
    } finally {
      restore()
    }
  })

  it('are not needed to refuse what is not signed', async () => {
    const subtle = vi.spyOn(crypto, 'subtle', 'get')
    const restore = useEngine('WebCrypto')
    await check({ headers: {} }).finally(restore)
    expect(subtle).not.toHaveBeenCalled()
  })
})
