/** Forbids every content. A member of `ContactMessage` allows its own content, and no second one. */
export interface NoContactContent {
  /** One content at a time. */
  text_message?: never
  /** One content at a time. */
  media_message?: never
  /** One content at a time. */
  media_card_message?: never
  /** One content at a time. */
  location_message?: never
  /** One content at a time. */
  choice_response_message?: never
  /** One content at a time. */
  fallback_message?: never
  /** One content at a time. */
  product_response_message?: never
  /** One content at a time. */
  channel_specific_message?: never
}
