import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createSandbox } from './create-sandbox.ts'
import type { Fault } from './fault.ts'

const { faults } = createSandbox({ clock: 'manual' })

/** What planning says, by both ways, and that nothing was planned. */
function refusalOf(fault: object): string {
  // Faults come from JSON too, and from callers without types.
  const said = [faults.next, faults.add].map((plan) => {
    try {
      plan(fault as Fault)
      return 'taken'
    } catch (error) {
      return error instanceof TypeError ? error.message : `no TypeError: ${String(error)}`
    }
  })
  expect(said[0]).toBe(said[1])
  expect(faults.pending()).toEqual([])
  return said[0] ?? ''
}

const status = { kind: 'status', status: 503 }

describe('a fault that could not happen as it is written', () => {
  test.each([
    [{}, 'no fault of kind [undefined]: status,'],
    [{ kind: 'earthquake' }, 'no fault of kind [earthquake]: status,'],
    [{ kind: 'constructor' }, 'no fault of kind [constructor]'],
    [{ kind: ['status'], status: 503 }, 'no fault of kind [status]'],
    [{ kind: 'status' }, 'The status of a fault of kind [status] must be a whole number from 200 to 599'],
    [{ kind: 'status', status: 199 }, '200 to 599'],
    [{ kind: 'status', status: 600 }, '200 to 599'],
    [{ kind: 'status', status: 503.5 }, '200 to 599'],
    [{ kind: 'status', status: Number.NaN }, '200 to 599'],
    [{ kind: 'status', status: '503' }, '200 to 599'],
    [{ ...status, count: 0 }, 'The count of a fault of kind [status] must be a whole number, at least 1'],
    [{ ...status, count: -1 }, 'at least 1'],
    [{ ...status, count: 1.5 }, 'whole number'],
    [{ ...status, count: Number.NaN }, 'whole number'],
    [{ ...status, count: '2' }, 'whole number'],
    [{ ...status, count: null }, 'whole number'],
    [{ ...status, operation: 'sendMesage' }, 'must be one or more of issueToken, sendMessage,'],
    [{ ...status, operation: [] }, 'one or more of issueToken'],
    [{ ...status, operation: ['sendMessage', 'sing'] }, 'one or more of issueToken'],
    [{ ...status, headers: { 'no such name': 'a' } }, 'names and values that headers can have'],
    [{ ...status, headers: { 'retry-after': 'a\nb' } }, 'names and values that headers can have'],
    [{ ...status, headers: { 'retry-after': 1 } }, 'names and values that headers can have'],
    [{ ...status, body: 1 }, 'a text, or an object that becomes JSON'],
    [{ ...status, isProcessed: 'yes' }, 'true or false'],
    [{ kind: 'silence', status: 503 }, 'A fault of kind [silence] has no [status]: count, operation,'],
    [{ kind: 'reset', trigger: 'OPT_IN' }, 'has no [trigger]'],
    [{ kind: 'rate-limit', retryafter: 1 }, 'has no [retryafter]'],
    [{ kind: 'rate-limit', retryAfter: -1 }, 'seconds from 0 up'],
    [{ kind: 'rate-limit', retryAfter: Number.NaN }, 'seconds from 0 up'],
    [{ kind: 'rate-limit', retryAfter: '1\r\nx: y' }, 'a text that a header can hold'],
    [{ kind: 'rate-limit', retryInfoMs: -1 }, 'milliseconds from 0 up'],
    [{ kind: 'accepted-then-lost', by: 'fire' }, 'one of reset, cut'],
    [{ kind: 'cut-body', afterBytes: -1 }, 'a whole number from 0 up'],
    [{ kind: 'slow-drip', bytes: 0 }, 'a whole number from 1 up'],
    [{ kind: 'slow-drip', everyMs: -5 }, 'milliseconds from 0 up'],
    [{ kind: 'slow-drip', everyMs: Infinity }, 'milliseconds from 0 up'],
    [{ kind: 'channel-failure', channel: 'PIGEON' }, 'one of WHATSAPP, RCS,'],
    [{ kind: 'channel-failure', reason: 'none' }, 'an object with a code'],
    [{ kind: 'channel-silence', operation: 'sendMessage' }, 'has no [operation]'],
    [{ kind: 'webhook-late' }, 'The delayMs of a fault of kind [webhook-late] must be milliseconds'],
    [{ kind: 'webhook-late', delayMs: -1 }, 'milliseconds from 0 up'],
    [{ kind: 'webhook-late', delayMs: 2 ** 31 }, 'fewer than 2147483648'],
    [{ kind: 'webhook-doubled', times: 1 }, 'a whole number from 2 up'],
    [{ kind: 'webhook-reordered', atLatestMs: Number.NaN }, 'milliseconds from 0 up'],
    [{ kind: 'webhook-wrong-clock', offsetSeconds: 0 }, 'a whole number of at most ten digits, and not 0'],
    [{ kind: 'webhook-wrong-clock', offsetSeconds: 1e10 }, 'at most ten digits'],
    [{ kind: 'webhook-forged', trigger: 'MESSAGE_INBOUNT' }, 'one or more of MESSAGE_INBOUND,'],
    [{ kind: 'webhook-forged', trigger: [] }, 'one or more of MESSAGE_INBOUND,'],
  ])('is refused when it is planned: %j', (fault, said) => {
    expect(refusalOf(fault)).toContain(said)
  })

  test('is refused whatever it is', () => {
    const kind = fc.string().map((text) => `no ${text}`)
    fc.assert(
      fc.property(fc.oneof(fc.object(), fc.record({ kind })), (fault) => {
        expect(refusalOf(fault)).toContain('There is no fault of kind [')
      }),
    )
  })
})

test.each<Fault>([
  { kind: 'status', status: 200, count: 1, operation: ['getMessage'], headers: { a: 'b' }, body: [] },
  { kind: 'status', status: 599, body: '', isProcessed: false },
  { kind: 'rate-limit', retryAfter: 'Thu, 01 Jan 2026 00:00:10 GMT' },
  { kind: 'rate-limit', retryAfter: 0.5, retryInfoMs: 0 },
  { kind: 'cut-body', afterBytes: 0 },
  { kind: 'slow-drip', bytes: 1, everyMs: 0 },
  { kind: 'channel-failure', channel: 'SMS', reason: { code: 'RATE_LIMITED' } },
  { kind: 'webhook-late', delayMs: 0, trigger: 'UNKNOWN' },
  { kind: 'webhook-wrong-clock', offsetSeconds: -1 },
])('a fault on the edge of what makes sense is taken: %j', (fault) => {
  const sandbox = createSandbox({ clock: 'manual' })
  sandbox.faults.next(fault)
  // What is pending can be planned again, here or in another sandbox.
  for (const pending of sandbox.faults.pending()) sandbox.faults.add(pending)
  expect(sandbox.faults.pending()).toHaveLength(2)
})

test('a fault that is changed after it was planned happens as it was planned', () => {
  const sandbox = createSandbox({ clock: 'manual' })
  const fault = { kind: 'status' as const, status: 503 }
  sandbox.faults.next(fault)
  fault.status = 42
  expect(sandbox.faults.pending()).toEqual([{ kind: 'status', status: 503, count: 1 }])
})
