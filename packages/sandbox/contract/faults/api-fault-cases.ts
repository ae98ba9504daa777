import type { RequestFault } from '../../src/fault.ts'
import type { ApiFaultCase } from './api-fault-case.ts'

type Cases<Kind extends RequestFault['kind']> = readonly [ApiFaultCase<Kind>, ...ApiFaultCase<Kind>[]]

const soon = { timeoutMs: 400 }
const atLeastOnce = { retry: { sends: 'at-least-once' } } as const
const unknown = (code: 'connection' | 'timeout' | 'decode') =>
  ({ code, outcome: 'unknown', attempts: 1 }) as const

/**
 * Each fault of requests, at least once. What is sent is never sent twice unless the API surely did not take it, or the
 * caller asked for it; what is read is read again.
 */
export const apiFaultCases: { readonly [Kind in RequestFault['kind']]: Cases<Kind> } = {
  status: [
    {
      fault: { kind: 'status', status: 503 },
      call: 'send',
      error: { code: 'api', status: 503, outcome: 'unknown', attempts: 1 },
      answers: [503],
      taken: 0,
    },
    {
      fault: { kind: 'status', status: 502, isProcessed: true, body: '<h1>Bad gateway</h1>' },
      call: 'send',
      error: { code: 'api', status: 502, outcome: 'unknown', attempts: 1 },
      answers: [502],
      taken: 1,
    },
    {
      fault: { kind: 'status', status: 403 },
      call: 'send',
      error: { code: 'api', status: 403, outcome: 'rejected', attempts: 1 },
      answers: [403],
      taken: 0,
    },
    {
      fault: { kind: 'status', status: 413, body: 'Payload Too Large' },
      call: 'send',
      error: { code: 'api', status: 413, outcome: 'rejected', attempts: 1 },
      answers: [413],
      taken: 0,
    },
    {
      fault: { kind: 'status', status: 503, isProcessed: true },
      call: 'send',
      settings: atLeastOnce,
      error: 'none',
      answers: [503, 200],
      taken: 2,
    },
    {
      fault: { kind: 'status', status: 500, count: 2 },
      call: 'list',
      error: 'none',
      answers: [500, 500, 200],
      taken: 0,
    },
    {
      fault: { kind: 'status', status: 503, operation: 'issueToken', count: 3 },
      call: 'send',
      // The send itself was never tried.
      error: { code: 'authentication', status: 503, outcome: 'not_sent', attempts: 0 },
      answers: [503, 503, 503],
      taken: 0,
    },
  ],
  'rate-limit': [
    {
      fault: { kind: 'rate-limit' },
      call: 'send',
      error: 'none',
      answers: [429, 200],
      taken: 1,
    },
    {
      fault: { kind: 'rate-limit', retryAfter: 1 },
      call: 'send',
      error: 'none',
      answers: [429, 200],
      taken: 1,
    },
    {
      fault: { kind: 'rate-limit', retryAfter: 120 },
      call: 'send',
      error: { code: 'api', status: 429, outcome: 'rejected', attempts: 1, retryAfterMs: 120_000 },
      answers: [429],
      taken: 0,
    },
    {
      fault: { kind: 'rate-limit', retryInfoMs: 90_500 },
      call: 'send',
      error: { code: 'api', status: 429, outcome: 'rejected', attempts: 1, retryAfterMs: 90_500 },
      answers: [429],
      taken: 0,
    },
    {
      fault: { kind: 'rate-limit', operation: 'issueToken', retryAfter: 0 },
      call: 'send',
      error: 'none',
      answers: [429, 200, 200],
      taken: 1,
    },
  ],
  'expired-token': [
    {
      fault: { kind: 'expired-token' },
      call: 'send',
      error: 'none',
      answers: [401, 200, 200],
      taken: 1,
    },
    {
      fault: { kind: 'expired-token', count: 2 },
      call: 'send',
      error: { code: 'api', status: 401, outcome: 'rejected', attempts: 2 },
      answers: [401, 200, 401],
      taken: 0,
    },
  ],
  silence: [
    {
      fault: { kind: 'silence' },
      call: 'send',
      settings: soon,
      error: unknown('timeout'),
      answers: ['none'],
      taken: 0,
    },
    {
      fault: { kind: 'silence', isProcessed: true },
      call: 'send',
      settings: { retry: { attemptTimeoutMs: 200 } },
      // One try was given up; the deadline of the call has not passed.
      error: unknown('connection'),
      answers: ['none'],
      taken: 1,
    },
    {
      fault: { kind: 'silence' },
      call: 'list',
      settings: { retry: { attemptTimeoutMs: 1000 } },
      error: 'none',
      answers: ['none', 200],
      taken: 0,
    },
  ],
  reset: [
    {
      fault: { kind: 'reset' },
      call: 'send',
      error: unknown('connection'),
      answers: ['none'],
      taken: 0,
    },
    { fault: { kind: 'reset' }, call: 'list', error: 'none', answers: ['none', 200], taken: 0 },
  ],
  'accepted-then-lost': [
    {
      fault: { kind: 'accepted-then-lost' },
      call: 'send',
      error: unknown('connection'),
      answers: ['none'],
      taken: 1,
    },
    {
      fault: { kind: 'accepted-then-lost', by: 'cut' },
      call: 'send',
      error: unknown('connection'),
      answers: [200],
      taken: 1,
    },
    {
      fault: { kind: 'accepted-then-lost' },
      call: 'send',
      settings: atLeastOnce,
      error: 'none',
      answers: ['none', 200],
      taken: 2,
    },
  ],
  'cut-body': [
    {
      fault: { kind: 'cut-body' },
      call: 'send',
      error: unknown('connection'),
      answers: [200],
      taken: 1,
    },
    {
      fault: { kind: 'cut-body', afterBytes: 1 },
      call: 'list',
      error: 'none',
      answers: [200, 200],
      taken: 0,
    },
  ],
  'slow-drip': [
    {
      fault: { kind: 'slow-drip', bytes: 1, everyMs: 60_000 },
      call: 'send',
      settings: soon,
      error: unknown('timeout'),
      answers: [200],
      taken: 1,
    },
    {
      fault: { kind: 'slow-drip', bytes: 10, everyMs: 5 },
      call: 'send',
      error: 'none',
      answers: [200],
      taken: 1,
    },
  ],
  'broken-json': [
    {
      fault: { kind: 'broken-json' },
      call: 'send',
      error: unknown('decode'),
      answers: [200],
      taken: 1,
    },
    { fault: { kind: 'broken-json' }, call: 'list', error: 'none', answers: [200, 200], taken: 0 },
  ],
}
