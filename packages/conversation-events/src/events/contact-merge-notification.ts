import type { Contact } from '@parlance/conversation-model'

/** The payload of `CONTACT_MERGE`. */
export interface ContactMergeNotification {
  /** The contact that is left, with what the other one had. */
  preserved_contact?: Contact
  /** The contact that is gone. Its id is no longer valid. */
  deleted_contact?: Contact
}
