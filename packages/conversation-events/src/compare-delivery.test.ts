import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDelivery, type Delivery } from './compare-delivery.ts'

const known = ['QUEUED', 'QUEUED_ON_CHANNEL', 'SWITCHING_CHANNEL', 'DELIVERED', 'READ', 'FAILED']
const event = (status: string, accepted_time?: string) => ({
  message_delivery_report: { status },
  ...(accepted_time === undefined ? {} : { accepted_time }),
})

const queued = (seconds: string) => event('QUEUED', `2020-11-17T16:00:${seconds}`)

const settled = (status: string) => ['DELIVERED', 'READ', 'FAILED'].indexOf(status)

describe('compareDelivery', () => {
  it.each([
    ['QUEUED', 'QUEUED_ON_CHANNEL'],
    ['QUEUED_ON_CHANNEL', 'SWITCHING_CHANNEL'],
    ['SWITCHING_CHANNEL', 'DELIVERED'],
    ['QUEUED_ON_CHANNEL', 'DELIVERED'],
    ['DELIVERED', 'READ'],
    ['DELIVERED', 'FAILED'],
    ['SWITCHING_CHANNEL', 'FAILED'],
    ['QUEUED_ON_CHANNEL', 'READ'],
    ['A_STATE_OF_TOMORROW', 'DELIVERED'],
    ['A_STATE_OF_TOMORROW', 'FAILED'],
    ['constructor', 'QUEUED'],
  ])('puts %s before %s', (earlier, later) => {
    expect(compareDelivery(earlier, later)).toBeLessThan(0)
    expect(compareDelivery(later, earlier)).toBeGreaterThan(0)
    expect(compareDelivery({ status: earlier }, event(later))).toBeLessThan(0)
    expect(compareDelivery({ event_delivery_report: { status: later } }, earlier)).toBeGreaterThan(0)
  })

  it('puts neither of two final states before the other', () => {
    expect(compareDelivery('READ', 'FAILED')).toBe(0)
    expect(compareDelivery('FAILED', 'READ')).toBe(0)
  })

  it.each(known)('takes %s for equal to itself', (status) => {
    expect(compareDelivery(status, event(status, '2020-01-01T00:00:00Z'))).toBe(
      known.indexOf(status) < 3 ? -1 : 0,
    )
    expect(compareDelivery(status, status)).toBe(0)
  })

  it('follows the clock while a message is under way: it is queued again after a switch', () => {
    const reports = [
      event('QUEUED_ON_CHANNEL', '2020-11-17T16:00:00.1Z'),
      event('SWITCHING_CHANNEL', '2020-11-17T16:00:05.123456789Z'),
      event('QUEUED_ON_CHANNEL', '2020-11-17T16:00:06Z'),
      event('DELIVERED', '2020-11-17T16:00:04Z'),
    ]
    expect(reports.toReversed().toSorted(compareDelivery)).toEqual(reports)
  })

  it('takes the time of the channel where the API tells none', () => {
    const early = { ...event('SWITCHING_CHANNEL'), event_time: '2020-11-17T16:00:00Z' }
    expect(compareDelivery(early, event('QUEUED_ON_CHANNEL', '2020-11-17T16:00:01Z'))).toBeLessThan(0)
  })

  it.each([
    ['05.123456788Z', '05.123456789Z'],
    ['05Z', '05.000000001Z'],
    ['05.9Z', '06Z'],
    ['05.09Z', '05.1Z'],
    ['05.1Z', '05.123Z'],
  ])('tells %s from %s, though they may share a millisecond', (earlier, later) => {
    expect(compareDelivery(queued(earlier), queued(later))).toBe(-1)
    expect(compareDelivery(queued(later), queued(earlier))).toBe(1)
  })

  it('takes a time for the same however many digits write it', () => {
    expect(compareDelivery(queued('05.1Z'), queued('05.100000000Z'))).toBe(0)
    expect(compareDelivery(queued('05Z'), event('QUEUED', '2020-11-17T17:00:05.0+01:00'))).toBe(0)
  })

  it('takes the time of the channel where that of the API is empty', () => {
    const early = { ...event('SWITCHING_CHANNEL', ''), event_time: '2020-11-17T16:00:00Z' }
    expect(compareDelivery(early, event('QUEUED_ON_CHANNEL', '2020-11-17T16:00:01Z'))).toBe(-1)
    expect(compareDelivery(early, event('QUEUED_ON_CHANNEL', '2020-11-17T15:59:59Z'))).toBe(1)
  })

  it.each([null, undefined, 5, [], { message_delivery_report: null }, { status: 1 }])(
    'takes %j for a state that is not known',
    (value) => {
      const broken = value as unknown as Delivery
      expect(compareDelivery(broken, broken)).toBe(0)
      expect(compareDelivery(broken, 'QUEUED')).toBe(-1)
      expect(compareDelivery('READ', broken)).toBe(1)
    },
  )

  it('does not let time bring back what is settled', () => {
    const late = event('QUEUED_ON_CHANNEL', '2030-01-01T00:00:00Z')
    for (const status of ['DELIVERED', 'READ', 'FAILED'])
      expect(compareDelivery(late, event(status))).toBe(-1)
  })

  it('copes with states and times that are missing or broken', () => {
    expect(compareDelivery({}, 'QUEUED')).toBeLessThan(0)
    expect(compareDelivery({}, {})).toBe(0)
    expect(compareDelivery(event('QUEUED', 'yesterday'), event('QUEUED'))).toBe(0)
  })

  it('is an order in the strict sense: antisymmetric and transitive', () => {
    const status = fc.constantFrom(...known, 'NEW', 'OTHER')
    const time = fc.constantFrom(
      undefined,
      '2020-01-01T00:00:00Z',
      '2020-01-01T00:00:01Z',
      '2020-01-01T00:00:01.0001Z',
      'x',
    )
    const delivery: fc.Arbitrary<Delivery> = fc.oneof(
      status,
      fc.tuple(status, time).map(([s, t]) => event(s, t)),
    )
    fc.assert(
      fc.property(delivery, delivery, delivery, (a, b, c) => {
        expect(compareDelivery(a, b) + compareDelivery(b, a)).toBe(0)
        const rises = compareDelivery(a, b) <= 0 && compareDelivery(b, c) <= 0
        expect(rises && compareDelivery(a, c) > 0).toBe(false)
      }),
      { numRuns: 3000 },
    )
  })

  it('never lets a state go back, in whatever order reports arrive', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...known), { minLength: 1 }), (arriving) => {
        let stored = arriving[0] ?? ''
        for (const next of arriving) {
          const before = settled(stored)
          if (compareDelivery(next, stored) > 0) stored = next
          expect(settled(stored)).toBeGreaterThanOrEqual(before)
        }
      }),
    )
  })
})
