import { sendMessage } from '@parlance/conversation-messages'
import { join } from 'node:path'
import { assertThat } from './assert-that.ts'
import { until } from './create-report.ts'
import type { Stage } from './stage.ts'

const text_message = { text: 'What every other channel shows' }

/** What stands in for a content on a channel is seen there, and answers. */
export const checkOverrides = async ({
  check,
  page,
  client,
  app,
  receiver,
  pictures,
}: Stage): Promise<void> => {
  const send = async (
    channel: string,
    message: Parameters<typeof sendMessage>[1]['message'],
  ): Promise<ReturnType<typeof page.locator>> => {
    const { message_id } = await sendMessage(client, {
      app_id: app,
      recipient_identities: [{ channel, identity: '+46701234567' }],
      message,
    })
    await page.locator('#phones button', { hasText: channel }).filter({ hasText: '46701234567' }).click()
    const seen = page.locator(`#chat [data-id="${message_id}"]`)
    await seen.waitFor()
    return seen
  }

  await check('another content for a channel is seen and answered on that channel', async () => {
    const choices = [{ text_message: { text: 'Only here' }, postback_data: 'only-here' }]
    const explicit_channel_omni_message = {
      VIBERBM: { choice_message: { text_message: { text: 'Viber only' }, choices } },
    }
    const seen = await send('VIBERBM', { text_message, explicit_channel_omni_message })
    await seen.getByText('Viber only').waitFor()
    assertThat((await seen.getByText(text_message.text).count()) === 0, 'the generic content is seen too')
    await seen.getByRole('button', { name: 'Only here' }).click()
    await until('the webhook', () =>
      receiver.events.find((event) => JSON.stringify(event).includes('"postback_data":"only-here"')),
    )
    await page.locator('.message.person', { hasText: 'Only here' }).waitFor()
  })
  await check('a template that stands in is named', async () => {
    const seen = await send('VIBERBM', {
      text_message,
      explicit_channel_omni_message: {
        VIBERBM: { template_reference: { template_id: 'welcome', version: 'latest' } },
      },
    })
    await seen.getByText('welcome').waitFor()
  })
  await check('on other channels the message is what it was', async () => {
    const seen = await send('MMS', {
      text_message,
      explicit_channel_omni_message: { VIBERBM: { text_message: { text: 'Viber only' } } },
    })
    await seen.getByText(text_message.text).waitFor()
  })
  await check("a channel's own content shows what is to be read in it, and unfolds", async () => {
    const payload = { type: 'interactive', interactive: { body: { text: 'As WhatsApp has it' } } }
    const seen = await send('WHATSAPP', {
      text_message,
      explicit_channel_message: { WHATSAPP: JSON.stringify(payload) },
    })
    await seen.getByText('As WhatsApp has it').first().waitFor()
    await seen.getByText('All of it').click()
    await seen.locator('.json-key', { hasText: 'interactive' }).waitFor()
    const flow = await send('WHATSAPP', {
      text_message,
      channel_specific_message: {
        WHATSAPP: {
          message_type: 'FLOWS',
          message: { flow_id: '1', flow_cta: 'Book a table', body: { text: 'When would you like to come?' } },
        },
      },
    })
    for (const text of ['Flow of WHATSAPP', 'Book a table', 'When would you like to come?']) {
      await flow.getByText(text).first().waitFor()
    }
    await page.screenshot({ path: join(pictures, 'native.png') })
  })
}
