import type { DuplicatedIdentity } from './duplicated-identity.ts'

/** The payload of `CONTACT_IDENTITIES_DUPLICATION`. */
export interface DuplicatedContactIdentitiesNotification {
  /** Each identity that several contacts share. */
  duplicated_identities?: DuplicatedIdentity[]
}
