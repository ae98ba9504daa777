/** Forbids every content. A member of {@link AppMessage} allows its own content, and no second one. */
export interface NoAppContent {
  /** One content at a time. */
  text_message?: never
  /** One content at a time. */
  card_message?: never
  /** One content at a time. */
  carousel_message?: never
  /** One content at a time. */
  choice_message?: never
  /** One content at a time. */
  contact_info_message?: never
  /** One content at a time. */
  list_message?: never
  /** One content at a time. */
  location_message?: never
  /** One content at a time. */
  media_message?: never
  /** One content at a time. */
  template_message?: never
}
