import { expect, test } from 'vitest'
import { accepted } from '../../test/accepted.ts'
import { clientOver } from '../../test/client-over.ts'
import { refusal } from '../../test/refusal.ts'
import { sendMediaMessage } from './send-media-message.ts'

test('puts the content, and what belongs beside it, into the message', async () => {
  const { client, asked } = clientOver(accepted)
  const result = await sendMediaMessage(client, {
    app_id: 'a',
    contact_id: 'c',
    media_message: { url: 'https://example.com/a.pdf', filename_override: 'A.pdf' },
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
        "media_message": {
          "filename_override": "A.pdf",
          "url": "https://example.com/a.pdf",
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
  const args = { app_id: 'a', contact_id: 'c' } as unknown as sendMediaMessage.Args
  expect((await refusal(sendMediaMessage(client, args))).message).toBe(
    'sendMediaMessage: media_message must be an object',
  )
  expect(asked).toEqual([])
})
