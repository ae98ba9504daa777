import type { BrokenLimit } from '../schema/limits/broken-limit.ts'
import { limitPageSize } from '../schema/limits/limit-page-size.ts'
import { limitTimeRange } from '../schema/limits/limit-time-range.ts'
import type { ListMessagesQuery } from './list-messages-query.ts'

/** The documented limits of a query for messages, as far as it breaks them. */
export function listMessagesQueryLimits(query: ListMessagesQuery): BrokenLimit[] {
  return [...limitPageSize(query.page_size), ...limitTimeRange(query), ...limitSource(query)]
}

function limitSource(query: ListMessagesQuery): BrokenLimit[] {
  if (query.messages_source === 'DISPATCH_SOURCE') {
    return [
      ...limitAbsent('conversation_id', query.conversation_id, 'Not allowed with DISPATCH_SOURCE'),
      ...limitAbsent('contact_id', query.contact_id, 'Not allowed with DISPATCH_SOURCE'),
    ]
  }
  return limitAbsent(
    'only_recipient_originated',
    query.only_recipient_originated,
    'Only allowed with DISPATCH_SOURCE',
  )
}

function limitAbsent(key: string, value: unknown, message: string): BrokenLimit[] {
  return value === undefined ? [] : [{ path: [key], message }]
}
