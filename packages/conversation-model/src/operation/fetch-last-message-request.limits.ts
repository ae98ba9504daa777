import type { BrokenLimit } from '../schema/limits/broken-limit.ts'
import { limitPageSize } from '../schema/limits/limit-page-size.ts'
import { limitTimeRange } from '../schema/limits/limit-time-range.ts'
import type { FetchLastMessageRequest } from './fetch-last-message-request.ts'

/** The documented limits of a request for last messages, as far as it breaks them. */
export function fetchLastMessageRequestLimits(request: FetchLastMessageRequest): BrokenLimit[] {
  return [...limitPageSize(request.page_size), ...limitTimeRange(request), ...limitContacts(request)]
}

function limitContacts(request: FetchLastMessageRequest): BrokenLimit[] {
  if (request.contact_ids === undefined || request.messages_source !== 'DISPATCH_SOURCE') return []
  return [{ path: ['contact_ids'], message: 'Not allowed with DISPATCH_SOURCE' }]
}
