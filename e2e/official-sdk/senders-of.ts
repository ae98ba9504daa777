import type { Conversation } from '@sinch/sdk-core'
import { type Contents, contents } from './contents.ts'
import type { Journey } from './journey.ts'

type Sender = readonly [kind: keyof Contents, send: () => Promise<Conversation.SendMessageResponse>]

/** The official SDK's own function for each of the nine contents. */
export const sendersOf = ({ messages, sandbox: { appId }, identity }: Journey): readonly Sender[] => {
  const {
    card_message,
    carousel_message,
    choice_message,
    contact_info_message,
    list_message,
    location_message,
    media_message,
    template_message,
    text_message,
  } = contents
  const to = {
    app_id: appId,
    recipient: { identified_by: { channel_identities: [{ channel: 'SMS', identity }] } },
  }
  const body = <Message>(message: Message) => ({ sendMessageRequestBody: { ...to, message } })
  return [
    ['text_message', () => messages.sendTextMessage(body({ text_message }))],
    ['card_message', () => messages.sendCardMessage(body({ card_message }))],
    ['carousel_message', () => messages.sendCarouselMessage(body({ carousel_message }))],
    ['choice_message', () => messages.sendChoiceMessage(body({ choice_message }))],
    ['contact_info_message', () => messages.sendContactInfoMessage(body({ contact_info_message }))],
    ['list_message', () => messages.sendListMessage(body({ list_message }))],
    ['location_message', () => messages.sendLocationMessage(body({ location_message }))],
    ['media_message', () => messages.sendMediaMessage(body({ media_message }))],
    ['template_message', () => messages.sendTemplateMessage(body({ template_message }))],
  ]
}
