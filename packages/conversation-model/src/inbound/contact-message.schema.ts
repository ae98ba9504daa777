import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { openObject } from '../schema/open-object.ts'
import { locationMessage } from '../content/location-message.schema.ts'
import { mediaProperties } from '../content/media-properties.schema.ts'
import { textMessage } from '../content/text-message.schema.ts'
import { channelSpecificContactMessage } from './channel-specific-contact-message.schema.ts'
import { choiceResponseMessage } from './choice-response-message.schema.ts'
import type { ContactMessage } from './contact-message.ts'
import { fallbackMessage } from './fallback-message.schema.ts'
import { mediaCardMessage } from './media-card-message.schema.ts'
import { productResponseMessage } from './product-response-message.schema.ts'
import { replyTo } from './reply-to.schema.ts'
import { unlessNull } from '../schema/unless-null.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    text_message: v.exactOptional(unlessNull(textMessage)),
    media_message: v.exactOptional(unlessNull(mediaProperties)),
    media_card_message: v.exactOptional(unlessNull(mediaCardMessage)),
    location_message: v.exactOptional(unlessNull(locationMessage)),
    choice_response_message: v.exactOptional(unlessNull(choiceResponseMessage)),
    fallback_message: v.exactOptional(unlessNull(fallbackMessage)),
    product_response_message: v.exactOptional(unlessNull(productResponseMessage)),
    channel_specific_message: v.exactOptional(unlessNull(channelSpecificContactMessage)),
    reply_to: v.exactOptional(v.nullable(replyTo)),
  }))()

/** The members that a contact's message of any kind can have. */
type ContactMessageMembers = {
  [Key in keyof ContactMessage]?: Exclude<ContactMessage[Key], undefined>
}

/**
 * Reads a `ContactMessage`: what stands under a known key must have its shape. A message without content, or
 * with content that is not known yet, passes as it is; `null` counts as absent.
 */
export const contactMessage: v.GenericSchema<unknown, ContactMessage> = /* @__PURE__ */ (() =>
  v.pipe(
    shape satisfies Agrees<typeof shape, ContactMessageMembers>,
    // The API sends one content at most. A message that held two would still be better read than lost.
    v.guard((message): message is typeof message & ContactMessage => typeof message === 'object'),
  ))()
