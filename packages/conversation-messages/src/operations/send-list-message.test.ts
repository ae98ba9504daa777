import { expect, test } from 'vitest'
import { accepted } from '../../test/accepted.ts'
import { clientOver } from '../../test/client-over.ts'
import { refusal } from '../../test/refusal.ts'
import { sendListMessage } from './send-list-message.ts'

test('puts the content, and what belongs beside it, into the message', async () => {
  const { client, asked } = clientOver(accepted)
  const result = await sendListMessage(client, {
    app_id: 'a',
    contact_id: 'c',
    list_message: { title: 'When?', sections: [{ items: [{ choice: { title: 'Noon' } }] }] },
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
        "list_message": {
          "sections": [
            {
              "items": [
                {
                  "choice": {
                    "title": "Noon",
                  },
                },
              ],
            },
          ],
          "title": "When?",
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
  const args = { app_id: 'a', contact_id: 'c' } as unknown as sendListMessage.Args
  expect((await refusal(sendListMessage(client, args))).message).toBe(
    'sendListMessage: list_message must be an object',
  )
  expect(asked).toEqual([])
})
