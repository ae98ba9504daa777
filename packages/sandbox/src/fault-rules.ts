import { channels } from './channels.ts'
import { eventKeys } from './event-keys.ts'
import type { Fault } from './fault.ts'
import type { FaultRule } from './fault-rule.ts'
import { isHeader } from './is-header.ts'
import { operations } from './operations.ts'

type Members<Kind> = Exclude<keyof Extract<Fault, { kind: Kind }>, 'kind'>

const isFrom = (least: number, value: unknown): boolean => Number.isFinite(value) && Number(value) >= least
const isWholeFrom = (least: number, value: unknown): boolean =>
  isFrom(least, value) && Number.isInteger(value)
const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const wholeFrom = (least: number): FaultRule => ({
  must: `a whole number from ${least} up`,
  holds: (value) => isWholeFrom(least, value),
})
const someOf = (names: readonly string[]): FaultRule => ({
  must: `one or more of ${names.join(', ')}`,
  holds: (value) => {
    const given: unknown[] = Array.isArray(value) ? value : [value]
    return given.length > 0 && given.every((one) => names.some((name) => name === one))
  },
})
const oneOf = (names: readonly string[]): FaultRule => ({
  must: `one of ${names.join(', ')}`,
  holds: (value) => names.some((name) => name === value),
})
// A timer that is to wait longer does not wait at all.
const milliseconds: FaultRule = {
  must: 'milliseconds from 0 up, and fewer than 2147483648',
  holds: (value) => isFrom(0, value) && Number(value) < 2 ** 31,
}
const flag: FaultRule = { must: 'true or false', holds: (value) => typeof value === 'boolean' }

const count: FaultRule = {
  must: 'a whole number, at least 1',
  holds: (value) => value === Infinity || isWholeFrom(1, value),
}

/** Each kind of fault, and what its members must be. */
type FaultRules = {
  readonly [Kind in Fault['kind']]: Readonly<Record<Members<Kind>, FaultRule>>
}

/** What the members of each kind of fault must be. Made when asked for: nothing is to happen at import. */
export function faultRules(): FaultRules {
  const ofApi = { count, operation: someOf(operations) }
  const ofChannel = { count, channel: oneOf(channels) }
  const ofWebhook = {
    count,
    trigger: someOf([...Object.keys(eventKeys), 'UNKNOWN']),
  }
  return {
    status: {
      ...ofApi,
      status: {
        must: 'a whole number from 200 to 599',
        holds: (value) => isWholeFrom(200, value) && Number(value) < 600,
        isNeeded: true,
      },
      headers: {
        must: 'names and values that headers can have',
        holds: (value) =>
          isObject(value) && Object.entries(value).every(([name, one]) => isHeader(name, one)),
      },
      body: {
        must: 'a text, or an object that becomes JSON',
        holds: (value) => typeof value === 'string' || (typeof value === 'object' && value !== null),
      },
      isProcessed: flag,
    },
    'rate-limit': {
      ...ofApi,
      retryAfter: {
        must: 'seconds from 0 up, or a text that a header can hold',
        holds: (value) => isFrom(0, value) || isHeader('retry-after', value),
      },
      retryInfoMs: milliseconds,
    },
    'expired-token': ofApi,
    silence: { ...ofApi, isProcessed: flag },
    reset: ofApi,
    'accepted-then-lost': { ...ofApi, by: oneOf(['reset', 'cut']) },
    'cut-body': { ...ofApi, afterBytes: wholeFrom(0) },
    'slow-drip': { ...ofApi, bytes: wholeFrom(1), everyMs: milliseconds },
    'broken-json': ofApi,
    'channel-failure': {
      ...ofChannel,
      reason: {
        must: 'an object with a code',
        holds: (value) => isObject(value) && 'code' in value && typeof value.code === 'string',
      },
    },
    'channel-silence': ofChannel,
    'webhook-late': { ...ofWebhook, delayMs: { ...milliseconds, isNeeded: true } },
    'webhook-doubled': { ...ofWebhook, times: wholeFrom(2) },
    'webhook-reordered': { ...ofWebhook, atLatestMs: milliseconds },
    'webhook-forged': ofWebhook,
    'webhook-wrong-clock': {
      ...ofWebhook,
      offsetSeconds: {
        must: 'a whole number of at most ten digits, and not 0',
        holds: (value) => Number.isInteger(value) && value !== 0 && Math.abs(Number(value)) < 1e10,
      },
    },
  }
}
