/** Forbids every kind of choice. A member of {@link Choice} allows its own kind, and no second one. */
export interface NoChoice {
  /** One kind of choice at a time. */
  text_message?: never
  /** One kind of choice at a time. */
  call_message?: never
  /** One kind of choice at a time. */
  location_message?: never
  /** One kind of choice at a time. */
  url_message?: never
  /** One kind of choice at a time. */
  calendar_message?: never
  /** One kind of choice at a time. */
  share_location_message?: never
}
