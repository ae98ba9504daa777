import { expect, test } from 'vitest'
import { fitsFilter } from './fits-filter.ts'
import { requestEntry, webhookEntry } from './log-entry.ts'

const request = requestEntry({
  id: '1',
  time: '2026-01-01T00:00:00Z',
  method: 'POST',
  url: 'https://eu.example/v1/projects/p/messages:send',
  operation: 'sendMessage',
  body: '{"text":"Soup"}',
  status: 429,
  fault: 'rate-limit',
})
const webhook = webhookEntry({
  id: '2',
  time: '2026-01-01T00:00:01Z',
  trigger: 'MESSAGE_DELIVERY',
  app_id: 'a',
  target: 'https://mine.example/',
  attempt: 2,
  headers: {},
  body: '{"status":"DELIVERED","identity":"467"}',
  signature: 'forged',
  status: 401,
})
const both = new Set(['request', 'webhook'] as const)

test('tells of each entry what became of it', () => {
  expect(request.badges.map(({ text }) => text)).toEqual(['429', 'fault rate-limit'])
  expect(request.where).toBe('POST …/messages:send')
  expect(webhook.badges.map(({ text }) => text)).toEqual(['401 refused', 'signature forged', 'attempt 2'])
  expect(webhook.where).toBe('DELIVERED · 467 · to https://mine.example/')
})

test.each([
  ['', true, true],
  ['SENDMESSAGE soup', true, false],
  ['rate-limit 429', true, false],
  ['forged', false, true],
  ['soup forged', false, false],
])('the filter %j takes the request: %s, the webhook: %s', (text, first, second) => {
  const kinds = both
  expect([fitsFilter(request, { text, kinds }), fitsFilter(webhook, { text, kinds })]).toEqual([
    first,
    second,
  ])
})

test('leaves out kinds that are not wanted', () => {
  expect(fitsFilter(request, { text: '', kinds: new Set(['webhook']) })).toBe(false)
})
