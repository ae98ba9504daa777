import {
  appMessage,
  conversation,
  conversationMessage,
  inboundMessage,
  sendMessageRequest,
} from '@parlance/conversation-model/schemas'
import * as v from 'valibot'
import { expect, it } from 'vitest'

function nest(levels: number): Record<string, unknown> {
  let value: Record<string, unknown> = {}
  for (let level = 0; level < levels; level += 1) value = { a: [value] }
  return value
}

const deep = nest(100_000)
const recipient = { contact_id: '01JQ7C1' }
const text_message = { text: 'Hello' }

it('reads JSON that is nested deeply enough to break a recursive check', () => {
  expect(v.is(conversation, { metadata_json: deep })).toBe(true)
  expect(v.is(inboundMessage, { unknown: deep })).toBe(true)
  expect(v.is(conversationMessage, { app_message: { unknown_message: deep } })).toBe(true)
  const choices = [{ text_message, postback_data: deep }]
  expect(v.is(appMessage, { choice_message: { choices } })).toBe(true)
})

it('refuses to send conversation metadata that is nested too deeply to be written', () => {
  const request = { app_id: '01JQ7B5', recipient, message: { text_message }, conversation_metadata: deep }
  const issues = v.safeParse(sendMessageRequest, request).issues ?? []
  expect(issues.map((issue) => [v.getDotPath(issue), issue.message])).toEqual([
    ['conversation_metadata', 'Cannot be written as JSON'],
  ])
})
