import { expect, test } from 'vitest'
import { accepted } from '../../test/accepted.ts'
import { clientOver } from '../../test/client-over.ts'
import { refusal } from '../../test/refusal.ts'
import { sendCarouselMessage } from './send-carousel-message.ts'

test('puts the content, and what belongs beside it, into the message', async () => {
  const { client, asked } = clientOver(accepted)
  const result = await sendCarouselMessage(client, {
    app_id: 'a',
    contact_id: 'c',
    carousel_message: { cards: [{ title: 'Soup' }, { title: 'Salad', height: 'TALL' }] },
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
        "carousel_message": {
          "cards": [
            {
              "title": "Soup",
            },
            {
              "height": "TALL",
              "title": "Salad",
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
  const args = { app_id: 'a', contact_id: 'c' } as unknown as sendCarouselMessage.Args
  expect((await refusal(sendCarouselMessage(client, args))).message).toBe(
    'sendCarouselMessage: carousel_message must be an object',
  )
  expect(asked).toEqual([])
})
