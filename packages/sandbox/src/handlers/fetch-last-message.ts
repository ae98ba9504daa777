import type { FetchLastMessageRequest } from '@parlance/conversation-model'
import { fetchLastMessageRequest } from '@parlance/conversation-model/schemas'
import { jsonAnswer } from '../answer.ts'
import { checkBody } from '../check-body.ts'
import { checkQuery } from '../check-query.ts'
import { matchingMessages } from '../matching-messages.ts'
import { pageOf } from '../page-of.ts'
import type { Handler } from '../route.ts'
import type { StoredMessage } from '../state.ts'
import { withoutPlus } from '../without-plus.ts'

/**
 * The last message of each identity or contact, newest first. The default of `messages_source` is disputed; here
 * it is that of all other operations, `CONVERSATION_SOURCE`.
 */
export const fetchLastMessage: Handler = (context, call) => {
  const request = checkBody(call, fetchLastMessageRequest)
  checkQuery(context, call, request)
  const { channel_identities: _identities, contact_ids: _contacts, ...filter } = request
  const found = lastOfEach(matchingMessages(context, call, filter), request)
  return jsonAnswer(pageOf(found, request, context.settings.pageTokens))
}

function lastOfEach(messages: readonly StoredMessage[], request: FetchLastMessageRequest): StoredMessage[] {
  const asked = request.contact_ids ?? request.channel_identities?.map(withoutPlus)
  const seen = new Set<string>()
  return messages.filter(({ message }) => {
    const { identity = '', channel = '' } = message.channel_identity ?? {}
    const name = request.contact_ids ? (message.contact_id ?? '') : identity
    if (asked !== undefined && !asked.includes(name)) return false
    // The same phone number on two channels is two identities.
    const key = request.contact_ids ? name : `${channel} ${identity}`
    return !seen.has(key) && seen.add(key).size > 0
  })
}
