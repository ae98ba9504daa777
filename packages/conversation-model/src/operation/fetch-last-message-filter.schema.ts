import * as v from 'valibot'
import type { EntriesOf } from '../schema/entries-of.ts'
import { issueMessage } from '../schema/issue-message.ts'
import { channel } from '../channel.schema.ts'
import { direction } from '../direction.schema.ts'
import type { AgreeingEntries } from '../schema/agreeing-entries.ts'
import { finite } from '../schema/finite.ts'
import type { FetchLastMessageFilter } from './fetch-last-message-filter.ts'
import { messagesSource } from './messages-source.schema.ts'
import { messagesView } from './messages-view.schema.ts'

const entries = /* @__PURE__ */ (() => ({
  app_id: v.exactOptional(v.string(issueMessage)),
  messages_source: v.exactOptional(messagesSource),
  page_size: v.exactOptional(finite()),
  page_token: v.exactOptional(v.string(issueMessage)),
  view: v.exactOptional(messagesView),
  start_time: v.exactOptional(v.string(issueMessage)),
  end_time: v.exactOptional(v.string(issueMessage)),
  channel: v.exactOptional(channel),
  direction: v.exactOptional(direction),
}))()

/** What the schema of a request for last messages checks beside of whom they are. */
export const fetchLastMessageFilterEntries: EntriesOf<FetchLastMessageFilter> =
  entries satisfies AgreeingEntries<typeof entries, FetchLastMessageFilter>
