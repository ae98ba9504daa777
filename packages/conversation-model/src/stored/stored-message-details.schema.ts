import * as v from 'valibot'
import { channelIdentity } from '../channel-identity.schema.ts'
import type { EntriesOf } from '../schema/entries-of.ts'
import { issueMessage } from '../schema/issue-message.ts'
import { direction } from '../direction.schema.ts'
import { processingMode } from '../processing-mode.schema.ts'
import type { AgreeingEntries } from '../schema/agreeing-entries.ts'
import { messageStatus } from './message-status.schema.ts'
import type { StoredMessageDetails } from './stored-message-details.ts'

const entries = /* @__PURE__ */ (() => ({
  id: v.exactOptional(v.string(issueMessage)),
  direction: v.exactOptional(direction),
  channel_identity: v.exactOptional(channelIdentity),
  conversation_id: v.exactOptional(v.string(issueMessage)),
  contact_id: v.exactOptional(v.string(issueMessage)),
  metadata: v.exactOptional(v.string(issueMessage)),
  accept_time: v.exactOptional(v.string(issueMessage)),
  sender_id: v.exactOptional(v.string(issueMessage)),
  processing_mode: v.exactOptional(processingMode),
  injected: v.exactOptional(v.boolean(issueMessage)),
  message_status: v.exactOptional(v.nullable(messageStatus)),
}))()

/** What the schema of a stored message checks beside the content. */
export const storedMessageDetailsEntries: EntriesOf<StoredMessageDetails> = entries satisfies AgreeingEntries<
  typeof entries,
  StoredMessageDetails
>
