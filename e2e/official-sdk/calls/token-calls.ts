import { sendTextMessage } from '@parlance/conversation-messages'
import { contents } from '../contents.ts'
import type { Call } from './call.ts'
import { officialTo, to } from './recipient.ts'

const { text_message } = contents
const official: Call['official'] = (messages) =>
  messages.sendTextMessage({ sendMessageRequestBody: { ...officialTo(), message: { text_message } } })
const ours: Call['ours'] = (client) => sendTextMessage(client, { ...to(), ...text_message })

const expired = {
  status: 401,
  headers: {
    'www-authenticate':
      'Bearer error="invalid_token", error_description="Jwt expired at 2024-07-08T22:12:28Z"',
  },
}

export const tokenCalls = {
  'three sends with one token': {
    official: async (messages) => {
      for (const _ of [1, 2, 3]) await official(messages)
    },
    ours: async (client) => {
      for (const _ of [1, 2, 3]) await ours(client)
    },
  },
  'three sends at once with one token': {
    official: (messages) => Promise.all([1, 2, 3].map(async () => official(messages))),
    ours: (client) => Promise.all([1, 2, 3].map(async () => ours(client))),
  },
  'a token that has expired': { script: { api: [expired] }, official, ours },
  'a token endpoint that is busy': {
    script: { token: [{ status: 429, headers: { 'retry-after': '0' } }] },
    official,
    ours,
  },
} as const satisfies Record<string, Call>
