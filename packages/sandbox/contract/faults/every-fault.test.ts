import { expect, test } from 'vitest'
import { faultRules } from '../../src/fault-rules.ts'
import { apiFaultCases } from './api-fault-cases.ts'
import { webhookFaultCases } from './webhook-fault-cases.ts'

// The types of the tables say the same: a kind without a case does not compile.
test('every kind of fault is met by a client or a receiver, through a port', () => {
  const cases = Object.entries({ ...apiFaultCases, ...webhookFaultCases })
  expect(cases.map(([kind]) => kind).toSorted()).toEqual(Object.keys(faultRules()).toSorted())
  for (const [kind, [...each]] of cases) {
    expect(new Set(each.map(({ fault }) => fault.kind))).toEqual(new Set([kind]))
  }
})
