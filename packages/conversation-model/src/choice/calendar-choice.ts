import type { CalendarMessage } from './calendar-message.ts'
import type { ChoiceExtras } from './choice-extras.ts'
import type { NoChoice } from './no-choice.ts'

/** A choice that makes an event in the calendar. */
export interface CalendarChoice extends ChoiceExtras, Omit<NoChoice, 'calendar_message'> {
  /** The event and the text of the button. */
  calendar_message: CalendarMessage
}
