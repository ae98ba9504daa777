import { expect, test } from 'vitest'
import { accepted } from '../../test/accepted.ts'
import { clientOver } from '../../test/client-over.ts'
import { refusal } from '../../test/refusal.ts'
import { sendChoiceMessage } from './send-choice-message.ts'

test('puts the content, and what belongs beside it, into the message', async () => {
  const { client, asked } = clientOver(accepted)
  const result = await sendChoiceMessage(client, {
    app_id: 'a',
    contact_id: 'c',
    choice_message: {
      choices: [{ url_message: { title: 'Menu', url: 'https://example.com' }, postback_data: 'menu' }],
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
        "choice_message": {
          "choices": [
            {
              "postback_data": "menu",
              "url_message": {
                "title": "Menu",
                "url": "https://example.com",
              },
            },
          ],
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
  const args = { app_id: 'a', contact_id: 'c' } as unknown as sendChoiceMessage.Args
  expect((await refusal(sendChoiceMessage(client, args))).message).toBe(
    'sendChoiceMessage: choice_message must be an object',
  )
  expect(asked).toEqual([])
})
