import type { HeardFault, WebhookFaultCase } from './webhook-fault-case.ts'

type Cases<Kind extends HeardFault['kind']> = readonly [WebhookFaultCase<Kind>, ...WebhookFaultCase<Kind>[]]

const once = ['1 valid 200', '1 valid 200']
const inOrder = ['QUEUED_ON_CHANNEL RCS', 'DELIVERED RCS']
const firstLast = ['DELIVERED RCS', 'QUEUED_ON_CHANNEL RCS']

/** Each fault of channels and webhooks, at least once: a genuine event is handled once, and no state goes back. */
export const webhookFaultCases: { readonly [Kind in HeardFault['kind']]: Cases<Kind> } = {
  'channel-failure': [
    {
      fault: { kind: 'channel-failure' },
      handled: ['FAILED RCS CHANNEL_FAILURE'],
      latest: 'FAILED',
      attempts: ['1 valid 200'],
    },
    {
      fault: { kind: 'channel-failure', channel: 'RCS', reason: { code: 'RECIPIENT_NOT_REACHABLE' } },
      channels: ['RCS', 'SMS'],
      handled: ['SWITCHING_CHANNEL RCS RECIPIENT_NOT_REACHABLE', 'QUEUED_ON_CHANNEL SMS', 'DELIVERED SMS'],
      latest: 'DELIVERED',
      attempts: [...once, '1 valid 200'],
    },
  ],
  'channel-silence': [
    {
      fault: { kind: 'channel-silence' },
      handled: ['QUEUED_ON_CHANNEL RCS', 'FAILED RCS DELIVERY_TIMED_OUT'],
      latest: 'FAILED',
      attempts: once,
    },
  ],
  'webhook-late': [
    {
      fault: { kind: 'webhook-late', delayMs: 10_000, trigger: 'MESSAGE_DELIVERY' },
      handled: firstLast,
      latest: 'DELIVERED',
      attempts: once,
    },
  ],
  'webhook-doubled': [
    {
      fault: { kind: 'webhook-doubled' },
      handled: inOrder,
      copies: 1,
      latest: 'DELIVERED',
      attempts: [...once, '1 valid 200'],
    },
    {
      fault: { kind: 'webhook-doubled', times: 5 },
      handled: inOrder,
      copies: 4,
      latest: 'DELIVERED',
      attempts: [...once, ...once, ...once],
    },
  ],
  'webhook-reordered': [
    { fault: { kind: 'webhook-reordered' }, handled: firstLast, latest: 'DELIVERED', attempts: once },
  ],
  'webhook-forged': [
    {
      fault: { kind: 'webhook-forged' },
      handled: firstLast,
      latest: 'DELIVERED',
      refused: ['mismatch'],
      attempts: ['1 forged 401', '1 valid 200', '2 valid 200'],
    },
  ],
  'webhook-wrong-clock': [
    {
      fault: { kind: 'webhook-wrong-clock' },
      handled: firstLast,
      latest: 'DELIVERED',
      refused: ['stale'],
      attempts: ['1 wrong-clock 401', '1 valid 200', '2 valid 200'],
    },
    {
      fault: { kind: 'webhook-wrong-clock', offsetSeconds: 301, count: 2 },
      handled: inOrder,
      latest: 'DELIVERED',
      refused: ['stale', 'stale'],
      attempts: ['1 wrong-clock 401', '1 wrong-clock 401', '2 valid 200', '2 valid 200'],
    },
    {
      // Within the window of the handler: clocks of good machines differ too.
      fault: { kind: 'webhook-wrong-clock', offsetSeconds: -299 },
      handled: inOrder,
      latest: 'DELIVERED',
      attempts: ['1 wrong-clock 200', '1 valid 200'],
    },
  ],
}
