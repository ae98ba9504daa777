import { expect, test } from 'vitest'
import { createSandbox } from '../create-sandbox.ts'
import type { Fault } from '../fault.ts'
import { faultKinds } from './fault-kinds.ts'
import { faultOf } from './fault-of.ts'
import { faultText } from './fault-text.ts'

const form = { kind: '', target: '', count: '', status: '503', delayMs: '3000', retryAfter: '' }

test.each(Object.keys(faultKinds))('makes a fault of %s that the sandbox takes', (kind) => {
  const sandbox = createSandbox()
  sandbox.faults.add(faultOf({ ...form, kind, count: '2' }) as Fault)
  expect(sandbox.faults.pending()).toMatchObject([{ kind, count: 2 }])
})

test.each([
  [
    { kind: 'status', target: 'sendMessage' },
    { kind: 'status', operation: 'sendMessage', status: 503 },
  ],
  [
    { kind: 'channel-silence', target: 'RCS' },
    { kind: 'channel-silence', channel: 'RCS' },
  ],
  [{ kind: 'webhook-late' }, { kind: 'webhook-late', delayMs: 3000 }],
  [{ kind: 'rate-limit' }, { kind: 'rate-limit' }],
  [
    { kind: 'rate-limit', retryAfter: '0' },
    { kind: 'rate-limit', retryAfter: 0 },
  ],
])('reads %j', (fields, fault) => {
  expect(faultOf({ ...form, ...fields })).toEqual(fault)
})

test('says a fault in words', () => {
  expect(faultText({ kind: 'status', status: 503, operation: 'sendMessage', count: 1 })).toBe(
    'Answer with a status · status 503 · operation sendMessage · 1 ×',
  )
  expect(faultText({ kind: 'reset' })).toBe('Connection reset · until cleared')
})
