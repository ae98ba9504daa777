import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import { withLimits } from '../schema/limits/with-limits.ts'
import { openObject } from '../schema/open-object.ts'
import { channel } from '../channel.schema.ts'
import { jsonObject } from '../json-value.schema.ts'
import { appMessage } from '../outbound/app-message.schema.ts'
import { channelProperties } from './channel-properties.schema.ts'
import { messageContentType } from './message-content-type.schema.ts'
import { messageQueue } from './message-queue.schema.ts'
import { metadataUpdateStrategy } from './metadata-update-strategy.schema.ts'
import { processingStrategy } from './processing-strategy.schema.ts'
import { recipient } from './recipient.schema.ts'
import { sendMessageRequestLimits } from './send-message-request.limits.ts'
import type { SendMessageRequest } from './send-message-request.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    app_id: v.string(issueMessage),
    recipient,
    message: appMessage,
    callback_url: v.exactOptional(v.string(issueMessage)),
    channel_priority_order: v.exactOptional(v.array(channel, issueMessage)),
    channel_properties: v.exactOptional(channelProperties),
    message_metadata: v.exactOptional(v.string(issueMessage)),
    conversation_metadata: v.exactOptional(jsonObject),
    conversation_metadata_update_strategy: v.exactOptional(metadataUpdateStrategy),
    queue: v.exactOptional(messageQueue),
    ttl: v.exactOptional(v.string(issueMessage)),
    processing_strategy: v.exactOptional(processingStrategy),
    correlation_id: v.exactOptional(v.string(issueMessage)),
    message_content_type: v.exactOptional(messageContentType),
  }))()

const agreed = shape satisfies Agrees<typeof shape, SendMessageRequest>

/**
 * Checks a `SendMessageRequest` before it is sent: its shape, exactly one form of recipient, exactly one content or
 * at least one override, and every limit that the API documents. Issues say where and what is wrong, and never
 * quote what was received. Unknown members and unknown values of open enums pass as they are.
 */
export const sendMessageRequest: v.GenericSchema<unknown, SendMessageRequest> = /* @__PURE__ */ withLimits(
  agreed,
  sendMessageRequestLimits,
)
