import {
  fetchLastMessageRequest,
  listMessagesQuery,
  updateMessageRequest,
} from '@parlance/conversation-model/schemas'
import * as v from 'valibot'
import { expect, it } from 'vitest'

function findings(schema: v.GenericSchema<unknown, unknown>, input: unknown): string[] {
  return (v.safeParse(schema, input).issues ?? []).map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)
}

const filter = {
  app_id: '01JQ7B5',
  messages_source: 'CONVERSATION_SOURCE',
  page_size: 1000,
  page_token: 'b3BhcXVl+/==',
  view: 'WITHOUT_METADATA',
  start_time: '2030-05-01T00:00:00.000000001Z',
  end_time: '2030-05-01T00:00:00.000000002Z',
  channel: 'RCS',
  direction: 'TO_CONTACT',
}

it.each([
  [{}],
  [filter],
  [{ ...filter, channel_identities: ['46701740605'] }],
  [{ ...filter, contact_ids: ['01JQ7C1'] }],
])('passes a request for last messages: %j', (input) => {
  expect(v.parse(fetchLastMessageRequest, structuredClone(input))).toStrictEqual(input)
})

it.each([
  [
    { contact_ids: ['01JQ7C1'], channel_identities: ['46701740605'] },
    'channel_identities: Not allowed beside contact_ids',
  ],
  [
    { contact_ids: ['01JQ7C1'], messages_source: 'DISPATCH_SOURCE' },
    'contact_ids: Not allowed with DISPATCH_SOURCE',
  ],
  [{ contact_ids: '01JQ7C1' }, 'contact_ids: Expected Array, received string'],
  [{ channel_identities: [7] }, 'channel_identities.0: Expected string, received number'],
  [{ page_size: 1001 }, 'page_size: Must be an integer from 1 to 1000'],
])('refuses a request for last messages: %j', (input, expected) => {
  expect(findings(fetchLastMessageRequest, input)).toEqual([expected])
})

it.each([
  [{}],
  [{ ...filter, conversation_id: '01JQ7C2', contact_id: '01JQ7C1', channel_identity: '46701740605' }],
  [{ messages_source: 'DISPATCH_SOURCE', only_recipient_originated: true, page_size: 1 }],
])('passes a query for messages: %j', (input) => {
  expect(v.parse(listMessagesQuery, structuredClone(input))).toStrictEqual(input)
})

it.each([
  [{ page_size: 0 }, 'page_size: Must be an integer from 1 to 1000'],
  [{ page_size: 1001 }, 'page_size: Must be an integer from 1 to 1000'],
  [{ page_size: 1.5 }, 'page_size: Must be an integer from 1 to 1000'],
  [{ page_size: '10' }, 'page_size: Expected number, received string'],
  [{ start_time: 'yesterday' }, 'start_time: Must be a time such as 2030-05-01T18:00:00Z'],
  [
    { start_time: '2030-05-02T00:00:00Z', end_time: '2030-05-01T00:00:00Z' },
    'start_time: Must be before end_time',
  ],
  [
    { start_time: '2030-05-01T00:00:00Z', end_time: '2030-05-01T00:00:00Z' },
    'start_time: Must be before end_time',
  ],
  [
    { contact_id: '01JQ7C1', messages_source: 'DISPATCH_SOURCE' },
    'contact_id: Not allowed with DISPATCH_SOURCE',
  ],
  [
    { conversation_id: '01JQ7C2', messages_source: 'DISPATCH_SOURCE' },
    'conversation_id: Not allowed with DISPATCH_SOURCE',
  ],
  [{ only_recipient_originated: true }, 'only_recipient_originated: Only allowed with DISPATCH_SOURCE'],
])('refuses a query for messages: %j', (input, expected) => {
  expect(findings(listMessagesQuery, input)).toEqual([expected])
})

it('limits new metadata to 1024 characters', () => {
  expect(findings(updateMessageRequest, { metadata: 'm'.repeat(1024) })).toEqual([])
  expect(findings(updateMessageRequest, { metadata: 'm'.repeat(1025) })).toEqual([
    'metadata: Must have at most 1024 characters',
  ])
})
