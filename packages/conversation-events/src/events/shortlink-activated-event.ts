/** The contact has opened the conversation by a short link. Messenger and Instagram. */
export interface ShortlinkActivatedEvent {
  /** The payload of the link. */
  payload?: string
  /** The title of the link. Instagram only. */
  title?: string
  /** The `ref` parameter of the link. */
  ref?: string
  /** Where the contact came from: `SHORTLINK`. */
  source?: string
  /** What it did: `OPEN_THREAD`. */
  type?: string
  /** Whether the contact had written before. */
  existing_thread?: boolean
}
