import { expect, test } from 'vitest'
import { accepted } from '../../test/accepted.ts'
import { clientOver } from '../../test/client-over.ts'
import { refusal } from '../../test/refusal.ts'
import { sendLocationMessage } from './send-location-message.ts'

test('puts the content, and what belongs beside it, into the message', async () => {
  const { client, asked } = clientOver(accepted)
  const result = await sendLocationMessage(client, {
    app_id: 'a',
    contact_id: 'c',
    location_message: { title: 'Find us', coordinates: { latitude: 59.3251, longitude: -0.1 } },
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
        "location_message": {
          "coordinates": {
            "latitude": 59.3251,
            "longitude": -0.1,
          },
          "title": "Find us",
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
  const args = { app_id: 'a', contact_id: 'c' } as unknown as sendLocationMessage.Args
  expect((await refusal(sendLocationMessage(client, args))).message).toBe(
    'sendLocationMessage: location_message must be an object',
  )
  expect(asked).toEqual([])
})
