import { listMessagesQuery } from '@parlance/conversation-model/schemas'
import { jsonAnswer } from '../answer.ts'
import { checkValue } from '../check-body.ts'
import { checkQuery } from '../check-query.ts'
import { matchingMessages } from '../matching-messages.ts'
import { pageOf } from '../page-of.ts'
import type { Handler } from '../route.ts'

export const listMessages: Handler = (context, call) => {
  const query = checkValue(toQuery(call.url.searchParams), listMessagesQuery)
  checkQuery(context, call, query)
  return jsonAnswer(pageOf(matchingMessages(context, call, query), query, context.settings.pageTokens))
}

/** The parameters in the types of the model; what is empty counts as absent. */
function toQuery(parameters: URLSearchParams): Record<string, unknown> {
  const present = [...parameters].filter(([, value]) => value !== '')
  return Object.fromEntries(present.map(([name, value]) => [name, toValue(name, value)]))
}

function toValue(name: string, value: string): unknown {
  if (name === 'page_size' && /^-?\d+$/.test(value)) return Number(value)
  if (name === 'only_recipient_originated' && /^(?:true|false)$/.test(value)) return value === 'true'
  return value
}
