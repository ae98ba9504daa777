/** A button that puts an event into the recipient's calendar. */
export interface CalendarMessage {
  /** The text of the button. */
  title: string
  /** When the event begins: RFC 3339, for example `2030-05-01T18:00:00Z`. */
  event_start: string
  /** When the event ends: RFC 3339, for example `2030-05-01T20:00:00Z`. */
  event_end: string
  /** The name of the event. */
  event_title: string
  /** What the event is about. */
  event_description?: string
  /** The page that opens where the channel cannot make calendar events. */
  fallback_url: string
}
