import type { GenericSchema } from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { cardMessage } from '../content/card-message.schema.ts'
import { carouselMessage } from '../content/carousel-message.schema.ts'
import { choiceMessage } from '../content/choice-message.schema.ts'
import { contactInfoMessage } from '../content/contact-info-message.schema.ts'
import { listMessage } from '../content/list-message.schema.ts'
import { locationMessage } from '../content/location-message.schema.ts'
import { mediaProperties } from '../content/media-properties.schema.ts'
import { templateReference } from '../content/template-reference.schema.ts'
import { textMessage } from '../content/text-message.schema.ts'
import { oneOf } from '../schema/one-of.ts'
import type { OmniMessageOverride } from './omni-message-override.ts'

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
      template_reference: templateReference,
    },
    {},
  ))()

/** Reads an `OmniMessageOverride`: exactly one content. Unknown members and contents pass as they are. */
export const omniMessageOverride: GenericSchema<unknown, OmniMessageOverride> = shape satisfies Agrees<
  typeof shape,
  OmniMessageOverride
>
