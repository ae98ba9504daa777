import {
  deleteMessage,
  getMessage,
  listLastMessagesByChannelIdentity,
  listMessages,
  sendCardMessage,
  sendCarouselMessage,
  sendChoiceMessage,
  sendContactInfoMessage,
  sendListMessage,
  sendLocationMessage,
  sendMediaMessage,
  sendMessage,
  sendTemplateMessage,
  sendTextMessage,
  updateMessage,
} from '@parlance/conversation-messages'

export const operations = {
  deleteMessage,
  getMessage,
  listLastMessagesByChannelIdentity,
  listMessages,
  sendCardMessage,
  sendCarouselMessage,
  sendChoiceMessage,
  sendContactInfoMessage,
  sendListMessage,
  sendLocationMessage,
  sendMediaMessage,
  sendMessage,
  sendTemplateMessage,
  sendTextMessage,
  updateMessage,
}

export function deepFrozen(value) {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFrozen)
  return Object.freeze(value)
}
