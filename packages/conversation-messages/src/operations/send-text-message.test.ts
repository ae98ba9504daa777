import { expect, test } from 'vitest'
import { accepted } from '../../test/accepted.ts'
import { clientOver } from '../../test/client-over.ts'
import { refusal } from '../../test/refusal.ts'
import { sendTextMessage } from './send-text-message.ts'

test('sends every field of the contract to where the API wants it', async () => {
  const { client, asked } = clientOver(accepted)
  const result = await sendTextMessage(client, {
    app_id: 'a',
    recipient_identities: [
      { channel: 'WHATSAPP', identity: '+46701234567' },
      { channel: 'SMS', identity: '+46701234567' },
    ],
    text: '2024-12-25',
    agent: { display_name: 'Ada', type: 'HUMAN', picture_url: 'https://example.com/ada.png' },
    explicit_channel_message: { TELEGRAM: '{"text":"hi"}' },
    explicit_channel_omni_message: { RCS: { card_message: { title: 'Christmas' } } },
    channel_specific_message: {
      LINE: { message_type: 'NOTIFICATION_MESSAGE_TEMPLATE', message: { template_key: 'k' } },
    },
    callback_url: 'https://example.com/hook',
    channel_priority_order: ['RCS', 'SMS'],
    channel_properties: { SMS_SENDER: 'Bistro' },
    message_metadata: 'm',
    conversation_metadata: { guest: { since: 1815 } },
    conversation_metadata_update_strategy: 'MERGE_PATCH',
    queue: 'HIGH_PRIORITY',
    ttl: 3600,
    processing_strategy: 'DISPATCH_ONLY',
    correlation_id: 'guest-42',
    message_content_type: 'CONTENT_NOTIFICATION',
  })
  expect(result).toEqual(accepted)
  expect(asked).toMatchInlineSnapshot(`
    [
      {
        "body": {
          "app_id": "a",
          "callback_url": "https://example.com/hook",
          "channel_priority_order": [
            "RCS",
            "SMS",
          ],
          "channel_properties": {
            "SMS_SENDER": "Bistro",
          },
          "conversation_metadata": {
            "guest": {
              "since": 1815,
            },
          },
          "conversation_metadata_update_strategy": "MERGE_PATCH",
          "correlation_id": "guest-42",
          "message": {
            "agent": {
              "display_name": "Ada",
              "picture_url": "https://example.com/ada.png",
              "type": "HUMAN",
            },
            "channel_specific_message": {
              "LINE": {
                "message": {
                  "template_key": "k",
                },
                "message_type": "NOTIFICATION_MESSAGE_TEMPLATE",
              },
            },
            "explicit_channel_message": {
              "TELEGRAM": "{"text":"hi"}",
            },
            "explicit_channel_omni_message": {
              "RCS": {
                "card_message": {
                  "title": "Christmas",
                },
              },
            },
            "text_message": {
              "text": "2024-12-25",
            },
          },
          "message_content_type": "CONTENT_NOTIFICATION",
          "message_metadata": "m",
          "processing_strategy": "DISPATCH_ONLY",
          "queue": "HIGH_PRIORITY",
          "recipient": {
            "identified_by": {
              "channel_identities": [
                {
                  "channel": "WHATSAPP",
                  "identity": "+46701234567",
                },
                {
                  "channel": "SMS",
                  "identity": "+46701234567",
                },
              ],
            },
          },
          "ttl": "3600s",
        },
        "method": "POST",
        "url": "https://eu.conversation.api.sinch.com/v1/projects/p/messages:send",
      },
    ]
  `)
})

test('sends a text with nothing in it, which some channels allow', async () => {
  const { client, asked } = clientOver(accepted)
  await sendTextMessage(client, { app_id: 'a', contact_id: 'c', text: '' })
  expect(asked[0]?.body).toHaveProperty('message.text_message.text', '')
})

test.each([undefined, null, 5, { text: 'x' }])('refuses what is no text: %j', async (text) => {
  const { client, asked } = clientOver(accepted)
  const args = { app_id: 'a', contact_id: 'c', text } as unknown as sendTextMessage.Args
  expect(await refusal(sendTextMessage(client, args))).toMatchObject({
    code: 'validation',
    property: 'text',
    operation: 'sendTextMessage',
    outcome: 'not_sent',
    message: 'sendTextMessage: text must be text',
  })
  expect(asked).toEqual([])
})

test('rejects, and never throws, when nothing at all is given', async () => {
  const { client } = clientOver(accepted)
  const untyped = sendTextMessage as unknown as (...args: unknown[]) => Promise<unknown>
  expect(await refusal(untyped(client))).toMatchObject({ property: 'text' })
  expect(await refusal(untyped(client, null))).toMatchObject({ property: 'text' })
})
