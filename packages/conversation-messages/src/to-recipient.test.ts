import { expect, test } from 'vitest'
import { accepted } from '../test/accepted.ts'
import { clientOver } from '../test/client-over.ts'
import { refusal } from '../test/refusal.ts'
import { sendTextMessage } from './operations/send-text-message.ts'

const phone = { channel: 'SMS', identity: '+46701234567' }
const identified = { identified_by: { channel_identities: [phone] } }

test.each([
  ['identities', { recipient_identities: [phone] }, identified],
  ['a contact', { contact_id: 'c' }, { contact_id: 'c' }],
  ['a contact as the API writes it', { recipient: { contact_id: 'c' } }, { contact_id: 'c' }],
  ['identities as the API writes them', { recipient: identified }, identified],
  ['unknown members', { recipient: { contact_id: 'c', added: 1 } }, { contact_id: 'c', added: 1 }],
  ['null for nobody', { contact_id: 'c', recipient: null, recipient_identities: null }, { contact_id: 'c' }],
])('names the recipient by %s', async (_, to, wire) => {
  const { client, asked } = clientOver(accepted)
  await sendTextMessage(client, { app_id: 'a', text: 'x', ...(to as { contact_id: string }) })
  expect(asked[0]?.body).toEqual({ app_id: 'a', recipient: wire, message: { text_message: { text: 'x' } } })
})

const one = 'must be exactly one: recipient_identities, contact_id or recipient'
const text = 'must be text and not blank'
const some = 'must be a list of at least one'

test.each([
  [{}, 'recipient', one],
  [{ contact_id: null }, 'recipient', one],
  [{ contact_id: 'c', recipient_identities: [phone] }, 'recipient', one],
  [{ contact_id: 'c', recipient: { contact_id: 'c' } }, 'recipient', one],
  [{ recipient: identified, recipient_identities: [phone] }, 'recipient', one],
  [{ recipient: {} }, 'recipient', one],
  [{ recipient: 'c' }, 'recipient', one],
  [{ recipient: { ...identified, contact_id: 'c' } }, 'recipient', one],
  [{ contact_id: '' }, 'contact_id', text],
  [{ contact_id: ' \n' }, 'contact_id', text],
  [{ contact_id: 5 }, 'contact_id', text],
  [{ recipient: { contact_id: '' } }, 'contact_id', text],
  [{ contact_id: '', recipient_identities: [phone] }, 'recipient', one],
  [{ recipient_identities: [] }, 'recipient_identities', some],
  [{ recipient_identities: phone }, 'recipient_identities', some],
  [{ recipient_identities: '+46701234567' }, 'recipient_identities', some],
  [{ recipient_identities: [phone, null] }, 'recipient_identities[1].channel', text],
  [{ recipient_identities: [{ channel: '', identity: 'x' }] }, 'recipient_identities[0].channel', text],
  [{ recipient_identities: [phone, { channel: 'SMS' }] }, 'recipient_identities[1].identity', text],
  [{ recipient_identities: [{ channel: 'SMS', identity: 46 }] }, 'recipient_identities[0].identity', text],
  [{ recipient: { identified_by: {} } }, 'channel_identities', some],
  [{ recipient: { identified_by: { channel_identities: [] } } }, 'channel_identities', some],
  [
    { recipient: { identified_by: { channel_identities: [{ channel: 'SMS', identity: ' ' }] } } },
    'channel_identities[0].identity',
    text,
  ],
])('refuses %j before anything is sent', async (to, property, remedy) => {
  const { client, asked } = clientOver(accepted)
  const args = { app_id: 'a', text: 'x', ...to } as unknown as sendTextMessage.Args
  expect(await refusal(sendTextMessage(client, args))).toMatchObject({
    code: 'validation',
    property,
    operation: 'sendTextMessage',
    attempts: 0,
    outcome: 'not_sent',
    message: `sendTextMessage: ${property} ${remedy}`,
  })
  expect(asked).toEqual([])
})
