import type { ChoiceExtras } from './choice-extras.ts'
import type { NoChoice } from './no-choice.ts'
import type { UrlMessage } from './url-message.ts'

/** A choice that opens a web page. */
export interface UrlChoice extends ChoiceExtras, Omit<NoChoice, 'url_message'> {
  /** The page and the text of the button. */
  url_message: UrlMessage
}
