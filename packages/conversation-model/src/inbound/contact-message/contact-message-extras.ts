import type { ReplyTo } from '../reply-to.ts'

/** What may stand beside the content of a contact's message. */
export interface ContactMessageExtras {
  /** The outbound message that this one replies to. Absent or `null` if it replies to none. */
  reply_to?: ReplyTo | null
}
