import { expect, test } from 'vitest'
import { accepted } from '../../test/accepted.ts'
import { clientOver } from '../../test/client-over.ts'
import { refusal } from '../../test/refusal.ts'
import { sendContactInfoMessage } from './send-contact-info-message.ts'

test('puts the content, and what belongs beside it, into the message', async () => {
  const { client, asked } = clientOver(accepted)
  const result = await sendContactInfoMessage(client, {
    app_id: 'a',
    contact_id: 'c',
    contact_info_message: {
      name: { full_name: 'Ada Lovelace' },
      phone_numbers: [{ phone_number: '+4686842000' }],
      birthday: '1815-12-10',
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
        "contact_info_message": {
          "birthday": "1815-12-10",
          "name": {
            "full_name": "Ada Lovelace",
          },
          "phone_numbers": [
            {
              "phone_number": "+4686842000",
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
  const args = { app_id: 'a', contact_id: 'c' } as unknown as sendContactInfoMessage.Args
  expect((await refusal(sendContactInfoMessage(client, args))).message).toBe(
    'sendContactInfoMessage: contact_info_message must be an object',
  )
  expect(asked).toEqual([])
})
