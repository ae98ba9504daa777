import { expect, test } from 'vitest'
import { accepted } from '../../test/accepted.ts'
import { clientOver } from '../../test/client-over.ts'
import { refusal } from '../../test/refusal.ts'
import { sendCardMessage } from './send-card-message.ts'

test('puts the content, and what belongs beside it, into the message', async () => {
  const { client, asked } = clientOver(accepted)
  const result = await sendCardMessage(client, {
    app_id: 'a',
    contact_id: 'c',
    card_message: {
      title: 'Tonight',
      description: 'A table by the window',
      choices: [{ text_message: { text: 'Take it' } }],
    },
    agent: { type: 'BOT' },
    queue: 'HIGH_PRIORITY',
  })
  expect(result).toEqual(accepted)
  expect(asked[0]?.body).toMatchInlineSnapshot(`
    {
      "app_id": "a",
      "message": {
        "agent": {
          "type": "BOT",
        },
        "card_message": {
          "choices": [
            {
              "text_message": {
                "text": "Take it",
              },
            },
          ],
          "description": "A table by the window",
          "title": "Tonight",
        },
      },
      "queue": "HIGH_PRIORITY",
      "recipient": {
        "contact_id": "c",
      },
    }
  `)
})

test('is refused in its own name when there is no content', async () => {
  const { client, asked } = clientOver(accepted)
  const args = { app_id: 'a', contact_id: 'c' } as unknown as sendCardMessage.Args
  expect((await refusal(sendCardMessage(client, args))).message).toBe(
    'sendCardMessage: card_message must be an object',
  )
  expect(asked).toEqual([])
})
