import { deleteMessage } from './handlers/delete-message.ts'
import { fetchLastMessage } from './handlers/fetch-last-message.ts'
import { getMessage } from './handlers/get-message.ts'
import { issueToken } from './handlers/issue-token.ts'
import { listMessages } from './handlers/list-messages.ts'
import { sendMessage } from './handlers/send-message.ts'
import { updateMessage } from './handlers/update-message.ts'
import type { Route } from './route.ts'

const aMessage = /^\/v1\/projects\/(?<project>[^/]+)\/messages\/(?<id>[^/]+)$/

export const routes: readonly Route[] = [
  { operation: 'issueToken', method: 'POST', path: /^\/oauth2\/token$/, handler: issueToken },
  {
    operation: 'sendMessage',
    method: 'POST',
    path: /^\/v1\/projects\/(?<project>[^/]+)\/messages:send$/,
    handler: sendMessage,
  },
  {
    operation: 'listLastMessagesByChannelIdentity',
    method: 'POST',
    path: /^\/v1\/projects\/(?<project>[^/]+)\/messages:fetch-last-message$/,
    handler: fetchLastMessage,
  },
  {
    operation: 'listMessages',
    method: 'GET',
    path: /^\/v1\/projects\/(?<project>[^/]+)\/messages$/,
    handler: listMessages,
  },
  { operation: 'getMessage', method: 'GET', path: aMessage, handler: getMessage },
  { operation: 'deleteMessage', method: 'DELETE', path: aMessage, handler: deleteMessage },
  { operation: 'updateMessage', method: 'PATCH', path: aMessage, handler: updateMessage },
]
