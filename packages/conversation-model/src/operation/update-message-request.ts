/** The body of an update: metadata is all of a stored message that can be changed. */
export interface UpdateMessageRequest {
  /** The new metadata, in place of the old: up to 1024 characters. */
  metadata: string
}
