import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import { withLimits } from '../schema/limits/with-limits.ts'
import { openObject } from '../schema/open-object.ts'
import { channel } from '../channel.schema.ts'
import { direction } from '../direction.schema.ts'
import { finite } from '../schema/finite.ts'
import { listMessagesQueryLimits } from './list-messages-query.limits.ts'
import type { ListMessagesQuery } from './list-messages-query.ts'
import { messagesSource } from './messages-source.schema.ts'
import { messagesView } from './messages-view.schema.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    conversation_id: v.exactOptional(v.string(issueMessage)),
    contact_id: v.exactOptional(v.string(issueMessage)),
    app_id: v.exactOptional(v.string(issueMessage)),
    channel_identity: v.exactOptional(v.string(issueMessage)),
    start_time: v.exactOptional(v.string(issueMessage)),
    end_time: v.exactOptional(v.string(issueMessage)),
    page_size: v.exactOptional(finite()),
    page_token: v.exactOptional(v.string(issueMessage)),
    view: v.exactOptional(messagesView),
    messages_source: v.exactOptional(messagesSource),
    only_recipient_originated: v.exactOptional(v.boolean(issueMessage)),
    channel: v.exactOptional(channel),
    direction: v.exactOptional(direction),
  }))()

const agreed = shape satisfies Agrees<typeof shape, ListMessagesQuery>

/** Checks a `ListMessagesQuery` before it is sent. */
export const listMessagesQuery: v.GenericSchema<unknown, ListMessagesQuery> = /* @__PURE__ */ withLimits(
  agreed,
  listMessagesQueryLimits,
)
