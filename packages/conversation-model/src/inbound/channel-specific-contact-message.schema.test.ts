import * as v from 'valibot'
import { expect, it } from 'vitest'
import { channelSpecificContactMessage } from './channel-specific-contact-message.schema.ts'

const nfm_reply = { name: 'address_message', response_json: '{"city":"Recife"}', body: 'Rua 1, Recife' }
const sample = { message_type: 'nfm_reply', message: { type: 'nfm_reply', nfm_reply } }

it.each([
  ['a full answer', sample],
  [
    'an answer to something new',
    { ...sample, message: { type: 'nfm_reply', nfm_reply: { ...nfm_reply, name: 'x' } } },
  ],
  [
    'JSON that is broken: it is text',
    { message: { type: 'nfm_reply', nfm_reply: { ...nfm_reply, response_json: '{' } } },
  ],
  ['a kind that is not known yet', { message_type: 'poll_vote', message: { type: 'poll_vote', vote: 2 } }],
  ['no kind and no message', {}],
])('reads %s unchanged', (_what, message) => {
  expect(v.parse(channelSpecificContactMessage, message)).toEqual(message)
})

it.each([
  ['message_type', { ...sample, message_type: 1 }],
  ['message', { ...sample, message: [] }],
  ['message.type', { ...sample, message: { nfm_reply } }],
  ['message.nfm_reply', { ...sample, message: { type: 'nfm_reply' } }],
  ['message.nfm_reply.name', { message: { type: 'nfm_reply', nfm_reply: { ...nfm_reply, name: null } } }],
  [
    'message.nfm_reply.response_json',
    { message: { type: 'nfm_reply', nfm_reply: { ...nfm_reply, response_json: {} } } },
  ],
  ['message.nfm_reply.body', { message: { type: 'nfm_reply', nfm_reply: { ...nfm_reply, body: 1 } } }],
])('refuses a wrong or missing %s', (path, message) => {
  const { issues = [] } = v.safeParse(channelSpecificContactMessage, message)
  expect(issues.map((issue) => v.getDotPath(issue) ?? '')).toContain(path)
})
