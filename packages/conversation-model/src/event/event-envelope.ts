/**
 * What every webhook of the API carries around its payload.
 *
 * @see https://developers.sinch.com/docs/conversation/callbacks/
 */
export interface EventEnvelope {
  /** Id of the app that the event concerns. May be `""`. */
  app_id?: string
  /** Id of the project that the app belongs to. May be `""`. */
  project_id?: string
  /** When the API took the event in: RFC 3339 in UTC, with 0 to 9 digits of fraction. */
  accepted_time?: string
  /** When it happened, as the channel tells: RFC 3339 in UTC, with 0 to 9 digits of fraction. Often missing. */
  event_time?: string
  /**
   * With an inbound message the latest `conversation_metadata`, JSON as text; with a delivery report metadata
   * of the channel. Often `""`.
   */
  message_metadata?: string
  /** The `correlation_id` of the send. With an inbound message that of the latest send. */
  correlation_id?: string
}
