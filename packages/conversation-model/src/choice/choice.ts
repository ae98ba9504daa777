import type { CalendarChoice } from './calendar-choice.ts'
import type { CallChoice } from './call-choice.ts'
import type { LocationChoice } from './location-choice.ts'
import type { ShareLocationChoice } from './share-location-choice.ts'
import type { TextChoice } from './text-choice.ts'
import type { UrlChoice } from './url-choice.ts'

/**
 * A button: exactly one of `text_message`, `call_message`, `location_message`, `url_message`,
 * `calendar_message` and `share_location_message`, and what comes back when it is tapped. When reading, a kind
 * newer than this version passes as it came: keep an `else` branch.
 *
 * @see https://developers.sinch.com/docs/conversation/message-types
 */
export type Choice =
  | TextChoice
  | CallChoice
  | LocationChoice
  | UrlChoice
  | CalendarChoice
  | ShareLocationChoice
