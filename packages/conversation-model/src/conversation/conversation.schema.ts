import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import { openObject } from '../schema/open-object.ts'
import { channel } from '../channel.schema.ts'
import { jsonObject } from '../json-value.schema.ts'
import type { Conversation } from './conversation.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    id: v.exactOptional(v.string(issueMessage)),
    app_id: v.exactOptional(v.string(issueMessage)),
    contact_id: v.exactOptional(v.string(issueMessage)),
    active: v.exactOptional(v.boolean(issueMessage)),
    active_channel: v.exactOptional(channel),
    metadata_json: v.exactOptional(jsonObject),
    correlation_id: v.exactOptional(v.string(issueMessage)),
    last_received: v.exactOptional(v.string(issueMessage)),
    metadata: v.exactOptional(v.string(issueMessage)),
  }))()

/** Reads a `Conversation`. Unknown members pass as they are; limits are not checked. */
export const conversation: v.GenericSchema<unknown, Conversation> = shape satisfies Agrees<
  typeof shape,
  Conversation
>
