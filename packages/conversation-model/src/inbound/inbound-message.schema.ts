import * as v from 'valibot'
import { channelIdentity } from '../channel-identity.schema.ts'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import { openObject } from '../schema/open-object.ts'
import { direction } from '../direction.schema.ts'
import { contactMessage } from './contact-message.schema.ts'
import { processingMode } from '../processing-mode.schema.ts'
import type { InboundMessage } from './inbound-message.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    id: v.exactOptional(v.string(issueMessage)),
    direction: v.exactOptional(direction),
    contact_message: v.exactOptional(contactMessage),
    channel_identity: v.exactOptional(channelIdentity),
    conversation_id: v.exactOptional(v.string(issueMessage)),
    contact_id: v.exactOptional(v.string(issueMessage)),
    metadata: v.exactOptional(v.string(issueMessage)),
    accept_time: v.exactOptional(v.string(issueMessage)),
    sender_id: v.exactOptional(v.string(issueMessage)),
    processing_mode: v.exactOptional(processingMode),
    injected: v.exactOptional(v.boolean(issueMessage)),
  }))()

/** Reads an `InboundMessage`. Unknown members pass as they are; limits are not checked. */
export const inboundMessage: v.GenericSchema<unknown, InboundMessage> = shape satisfies Agrees<
  typeof shape,
  InboundMessage
>
