/** What waits to be sent. */
export interface OutgoingMessage {
  readonly app_id: string
  readonly channel: string
  readonly identity: string
  readonly text: string
}
