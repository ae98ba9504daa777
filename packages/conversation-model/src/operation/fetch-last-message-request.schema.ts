import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import { withLimits } from '../schema/limits/with-limits.ts'
import { openObject } from '../schema/open-object.ts'
import type { FetchLastMessageByContact } from './fetch-last-message-by-contact.ts'
import type { FetchLastMessageByIdentity } from './fetch-last-message-by-identity.ts'
import { fetchLastMessageFilterEntries } from './fetch-last-message-filter.schema.ts'
import { fetchLastMessageRequestLimits } from './fetch-last-message-request.limits.ts'
import type { FetchLastMessageRequest } from './fetch-last-message-request.ts'

const contacts = /* @__PURE__ */ (() =>
  openObject({
    ...fetchLastMessageFilterEntries,
    contact_ids: v.array(v.string(issueMessage), issueMessage),
    channel_identities: v.exactOptional(v.never('Not allowed beside contact_ids')),
  }))()

const identities = /* @__PURE__ */ (() =>
  openObject({
    ...fetchLastMessageFilterEntries,
    channel_identities: v.exactOptional(v.array(v.string(issueMessage), issueMessage)),
    contact_ids: v.exactOptional(v.never('Not allowed beside channel_identities')),
  }))()

const byContact = contacts satisfies Agrees<typeof contacts, FetchLastMessageByContact>
const byIdentity = identities satisfies Agrees<typeof identities, FetchLastMessageByIdentity>

/** Checks a `FetchLastMessageRequest` before it is sent: identities or contacts, never both. */
export const fetchLastMessageRequest: v.GenericSchema<unknown, FetchLastMessageRequest> =
  /* @__PURE__ */ (() =>
    withLimits(
      v.lazy((input): v.GenericSchema<unknown, FetchLastMessageRequest> =>
        namesContacts(input) ? byContact : byIdentity,
      ),
      fetchLastMessageRequestLimits,
    ))()

function namesContacts(input: unknown): boolean {
  return typeof input === 'object' && input !== null && Object.hasOwn(input, 'contact_ids')
}
