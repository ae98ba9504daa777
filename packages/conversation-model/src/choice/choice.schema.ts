import type { GenericSchema } from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { locationMessage } from '../content/location-message.schema.ts'
import { textMessage } from '../content/text-message.schema.ts'
import { oneOf } from '../schema/one-of.ts'
import { calendarMessage } from './calendar-message.schema.ts'
import { callMessage } from './call-message.schema.ts'
import { choiceExtrasEntries } from './choice-extras.schema.ts'
import type { Choice } from './choice.ts'
import { shareLocationMessage } from './share-location-message.schema.ts'
import { urlMessage } from './url-message.schema.ts'

const shape = /* @__PURE__ */ (() =>
  oneOf(
    {
      text_message: textMessage,
      call_message: callMessage,
      location_message: locationMessage,
      url_message: urlMessage,
      calendar_message: calendarMessage,
      share_location_message: shareLocationMessage,
    },
    choiceExtrasEntries,
  ))()

/** Reads a `Choice`: exactly one kind. Unknown members and kinds pass as they are; limits are not checked. */
export const choice: GenericSchema<unknown, Choice> = shape satisfies Agrees<typeof shape, Choice>
