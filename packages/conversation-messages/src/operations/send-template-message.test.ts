import { expect, test } from 'vitest'
import { accepted } from '../../test/accepted.ts'
import { clientOver } from '../../test/client-over.ts'
import { refusal } from '../../test/refusal.ts'
import { sendTemplateMessage } from './send-template-message.ts'

test('puts the content, and what belongs beside it, into the message', async () => {
  const { client, asked } = clientOver(accepted)
  const result = await sendTemplateMessage(client, {
    app_id: 'a',
    contact_id: 'c',
    template_message: {
      omni_template: { template_id: 'reminder', version: 'latest', parameters: { name: 'Ada' } },
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
        "template_message": {
          "omni_template": {
            "parameters": {
              "name": "Ada",
            },
            "template_id": "reminder",
            "version": "latest",
          },
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
  const args = { app_id: 'a', contact_id: 'c' } as unknown as sendTemplateMessage.Args
  expect((await refusal(sendTemplateMessage(client, args))).message).toBe(
    'sendTemplateMessage: template_message must be an object',
  )
  expect(asked).toEqual([])
})
