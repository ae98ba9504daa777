import { sendTextMessage } from '@parlance/conversation-messages'
import { to } from '../client-of.mjs'

/** Sends a text. */
export const send = (client, options, more = {}) =>
  sendTextMessage(client, { ...to, text: 'x', ...more }, options)
