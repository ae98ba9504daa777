import { contentCalls } from './calls/content-calls.ts'
import { lastMessageCalls } from './calls/last-message-calls.ts'
import { listCalls } from './calls/list-calls.ts'
import { messageCalls } from './calls/message-calls.ts'
import { sendCalls } from './calls/send-calls.ts'
import { tokenCalls } from './calls/token-calls.ts'

/** All calls that are made with both SDKs, by name. */
export const calls = {
  ...tokenCalls,
  ...contentCalls,
  ...sendCalls,
  ...messageCalls,
  ...listCalls,
  ...lastMessageCalls,
}

export type CallName = keyof typeof calls
