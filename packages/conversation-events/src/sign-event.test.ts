import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines, useEngine } from '../test/engines.ts'
import { nonce, now, secret, signed } from '../test/signed.ts'
import { isConfigurationError } from './is-configuration-error.ts'
import { signEvent } from './sign-event.ts'
import { validateSignature } from './validate-signature.ts'

describe.each(engines)('signEvent on %s', (engine) => {
  let restore: () => void
  beforeAll(() => {
    restore = useEngine(engine)
  })
  afterAll(() => restore())

  it.each(['', '{}', '{"text":"café 🔥"}'])('signs %j as the API does', async (body) => {
    expect(await signEvent({ body, secret, nonce, timestamp: 1634579353 })).toEqual(signed(body))
    expect(await signEvent({ body: Buffer.from(body), secret, nonce, now })).toEqual(signed(body))
  })

  it('makes what is accepted, with a new nonce each time', async () => {
    const body = '{"message":{}}'
    const [a, b] = [await signEvent({ body, secret }), await signEvent({ body, secret })]
    expect(await validateSignature({ headers: a, body, secret })).toEqual({ valid: true })
    expect(await validateSignature({ headers: new Headers(b), body, secret })).toEqual({ valid: true })
    expect(a['x-sinch-webhook-signature-nonce']).not.toBe(b['x-sinch-webhook-signature-nonce'])
  })

  it.each<[string, object]>([
    ['an empty secret', { secret: '' }],
    ['several secrets', { secret: ['a', 'b'] }],
    ['a nonce with a dot', { nonce: 'a.b' }],
    ['an empty nonce', { nonce: '' }],
    ['a time in fractions', { timestamp: 1.5 }],
    ['a negative time', { timestamp: -1 }],
    ['a time in milliseconds', { timestamp: 1_634_579_353_000 }],
    ['a parsed body', { body: {} }],
  ])('refuses %s', async (_, over) => {
    const args: unknown = { body: '{}', secret, ...over }
    await expect(signEvent(args as signEvent.Args)).rejects.toSatisfy(isConfigurationError)
  })
})
