import type { Contact } from '@parlance/conversation-model'

/** The payload of `CONTACT_CREATE`, `CONTACT_UPDATE` and `CONTACT_DELETE`. */
export interface ContactNotification {
  /** The contact that was created, changed or deleted. Fields without a value come as `""`. */
  contact?: Contact
}
