import type { GenericSchema } from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { cardMessage } from '../content/card-message.schema.ts'
import { carouselMessage } from '../content/carousel-message.schema.ts'
import { choiceMessage } from '../content/choice-message.schema.ts'
import { contactInfoMessage } from '../content/contact-info-message.schema.ts'
import { listMessage } from '../content/list-message.schema.ts'
import { locationMessage } from '../content/location-message.schema.ts'
import { mediaProperties } from '../content/media-properties.schema.ts'
import { templateMessage } from '../content/template-message.schema.ts'
import { textMessage } from '../content/text-message.schema.ts'
import { oneOf } from '../schema/one-of.ts'
import type { AppMessage } from './app-message.ts'
import { appMessageExtrasEntries } from './app-message/app-message-extras.schema.ts'

const shape = /* @__PURE__ */ (() =>
  oneOf(
    {
      text_message: textMessage,
      card_message: cardMessage,
      carousel_message: carouselMessage,
      choice_message: choiceMessage,
      contact_info_message: contactInfoMessage,
      list_message: listMessage,
      location_message: locationMessage,
      media_message: mediaProperties,
      template_message: templateMessage,
    },
    appMessageExtrasEntries,
    ['explicit_channel_message', 'explicit_channel_omni_message', 'channel_specific_message'],
  ))()

/**
 * Reads an `AppMessage`: exactly one content, or at least one override. Unknown members and contents pass as they
 * are; limits are not checked.
 */
export const appMessage: GenericSchema<unknown, AppMessage> = shape satisfies Agrees<typeof shape, AppMessage>
