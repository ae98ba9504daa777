import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { ConfigurationError } from './configuration-error.ts'
import { EventParseError } from './event-parse-error.ts'
import { isConfigurationError } from './is-configuration-error.ts'
import { isEventParseError } from './is-event-parse-error.ts'
import { isSignatureError } from './is-signature-error.ts'
import { SignatureError } from './signature-error.ts'
import { validateSignature } from './validate-signature.ts'

describe('the errors', () => {
  it.each([
    [
      new ConfigurationError('secret', 'is wrong.'),
      { name: 'ConfigurationError', code: 'configuration', property: 'secret' },
    ],
    [
      new SignatureError('stale', 'MESSAGE_INBOUND:1'),
      { name: 'SignatureError', code: 'invalid_signature', reason: 'stale', eventKey: 'MESSAGE_INBOUND:1' },
    ],
    [
      new SignatureError('mismatch'),
      { name: 'SignatureError', code: 'invalid_signature', reason: 'mismatch' },
    ],
    [
      new EventParseError('not_json', 'it is not JSON'),
      {
        name: 'EventParseError',
        code: 'invalid_event',
        reason: 'not_json',
        issues: [{ path: [], message: 'it is not JSON' }],
      },
    ],
  ])('%o serialise whole', (error, json) => {
    expect(error).toBeInstanceOf(Error)
    expect(JSON.parse(JSON.stringify(error))).toEqual({ ...json, message: error.message })
    expect(String(error)).toBe(`${json.name}: ${error.message}`)
    expect(error.stack).toMatch(new RegExp(`^${json.name}: `))
  })

  it.each([
    [isConfigurationError, new ConfigurationError('x', 'y')],
    [isSignatureError, new SignatureError('missing')],
    [isEventParseError, new EventParseError('not_json', 'x')],
  ])('%o tells its own by the code, also after a copy', (guard, error) => {
    expect(guard(error)).toBe(true)
    expect(guard({ code: error.code })).toBe(true)
    for (const other of [new Error('x'), undefined, null, error.code, { code: 'other' }, {}]) {
      expect(guard(other)).toBe(false)
    }
    const guards = [isConfigurationError, isSignatureError, isEventParseError]
    expect(guards.filter((each) => each(error))).toEqual([guard])
  })

  it('say the remedy with the fact', () => {
    const reasons = ['missing', 'malformed', 'mismatch', 'stale', 'replayed'] as const
    const messages = reasons.map((reason) => new SignatureError(reason).message)
    expect(new Set(messages).size).toBe(reasons.length)
    expect(messages[3]).toContain('windowSeconds')
  })

  it('never hold the secret', async () => {
    const secret = ['the secret', '']
    const args = { headers: {}, body: '', secret }
    const error: unknown = await validateSignature(args).catch((thrown: unknown) => thrown)
    expect(isConfigurationError(error)).toBe(true)
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('the secret')
  })
})
