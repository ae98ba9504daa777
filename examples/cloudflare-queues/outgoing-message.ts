/** What waits in the queue to be sent. */
export interface OutgoingMessage {
  /** The same for the same message, however often it is put into the queue. 128 characters at most. */
  readonly id: string
  readonly app_id: string
  readonly channel: string
  readonly identity: string
  readonly text: string
}
