import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import { openObject } from '../schema/open-object.ts'
import { openVariant } from '../schema/open-variant.ts'
import { channelSpecificContactMessageType } from './channel-specific-contact-message-type.schema.ts'
import type { ChannelSpecificContactMessage } from './channel-specific-contact-message.ts'
import { nfmReplyName } from './nfm-reply-name.schema.ts'

const shape = /* @__PURE__ */ (() => {
  const reply = openObject({
    name: nfmReplyName,
    response_json: v.string(issueMessage),
    body: v.string(issueMessage),
  })
  return openObject({
    message_type: v.exactOptional(channelSpecificContactMessageType),
    message: v.exactOptional(
      openVariant('type', {
        nfm_reply: openObject({ type: v.literal('nfm_reply', issueMessage), nfm_reply: reply }),
      }),
    ),
  })
})()

/** Reads a `ChannelSpecificContactMessage`. Unknown members and messages of an unknown `type` pass as they are. */
export const channelSpecificContactMessage: v.GenericSchema<unknown, ChannelSpecificContactMessage> =
  shape satisfies Agrees<typeof shape, ChannelSpecificContactMessage>
