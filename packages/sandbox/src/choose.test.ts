import { describe, expect, test } from 'vitest'
import { apiClient } from '../test/api-client.ts'
import { createSandbox } from './create-sandbox.ts'

const sandbox = createSandbox({ clock: 'manual' })
const client = apiClient(sandbox)
const sent = async (message: object) => {
  const { body } = await client.send({ message, message_metadata: 'm' })
  return String(body.message_id)
}
const text = (label: string, postback_data?: unknown) => ({
  text_message: { text: label },
  ...(postback_data === undefined ? {} : { postback_data }),
})
const answerTo = async (message_id: string, choice: string | number) => {
  const { message } = await sandbox.choose({ message_id, choice })
  return message.contact_message?.choice_response_message
}

describe('choose', () => {
  test('answers with the postback data, as text', async () => {
    const message_id = await sent({ choice_message: { choices: [text('Yes', 'y'), text('No', { no: 1 })] } })
    expect(await answerTo(message_id, 'Yes')).toEqual({ message_id, postback_data: 'y' })
    expect(await answerTo(message_id, 1)).toEqual({ message_id, postback_data: '{"no":1}' })
  })

  test('makes the postback data up where the choice has none', async () => {
    const message_id = await sent({
      choice_message: {
        choices: [text('Yes'), { url_message: { title: 'Menu', url: 'https://example.com' } }],
      },
    })
    expect(await answerTo(message_id, 0)).toEqual({ message_id, postback_data: `${message_id}_Yes` })
    expect(await answerTo(message_id, 'Menu')).toEqual({ message_id, postback_data: `${message_id}_Menu` })
  })

  test('comes from the person who got the message, and carries its metadata', async () => {
    const message_id = await sent({ card_message: { title: 'Tonight?', choices: [text('Yes', 'y')] } })
    const { message } = await sandbox.choose({ message_id, choice: 'Yes' })
    expect(message).toMatchObject({
      channel_identity: { channel: 'SMS', identity: '46701234567' },
      metadata: 'm',
      contact_message: { reply_to: { message_id } },
    })
  })

  test.each([
    [{ carousel_message: { cards: [{ title: 'a', choices: [text('A', '1')] }], choices: [text('B', '2')] } }],
    [
      {
        list_message: {
          title: 'l',
          sections: [
            { items: ['A', 'B'].map((title, at) => ({ choice: { title, postback_data: `${at + 1}` } })) },
          ],
        },
      },
    ],
  ])('finds the choices of %j', async (message) => {
    const message_id = await sent(message)
    expect(await answerTo(message_id, 'A')).toEqual({ message_id, postback_data: '1' })
    expect(await answerTo(message_id, 1)).toEqual({ message_id, postback_data: '2' })
  })

  test('offers what stands in for the content on the channel, and nothing where the channel has its own', async () => {
    const choice_message = { choices: [text('Everywhere', 'e')] }
    const onSms = { choice_message: { choices: [text('On SMS', 's')] } }
    const other = await sent({
      choice_message,
      explicit_channel_omni_message: { SMS: onSms, RCS: { text_message: { text: 'a' } } },
    })
    expect(await answerTo(other, 0)).toEqual({ message_id: other, postback_data: 's' })
    await expect(answerTo(other, 'Everywhere')).rejects.toThrow('It has: On SMS.')
    const native = await sent({ choice_message, explicit_channel_message: { SMS: '{"text":"a"}' } })
    await expect(answerTo(native, 0)).rejects.toThrow('It has: none.')
  })

  test('says what there is to choose', async () => {
    const message_id = await sent({ choice_message: { choices: [text('Yes'), text('No')] } })
    await expect(answerTo(message_id, 'Perhaps')).rejects.toThrow('no choice [Perhaps]. It has: Yes, No.')
    await expect(answerTo(await sent({ text_message: { text: 'a' } }), 0)).rejects.toThrow('It has: none.')
    await expect(answerTo('nothing', 0)).rejects.toThrow('No message [nothing]')
  })
})
