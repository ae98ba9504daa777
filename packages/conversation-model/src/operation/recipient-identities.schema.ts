import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import { openObject } from '../schema/open-object.ts'
import { channelRecipientIdentity } from './channel-recipient-identity.schema.ts'
import type { RecipientIdentities } from './recipient-identities.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    channel_identities: v.pipe(
      v.array(channelRecipientIdentity, issueMessage),
      v.minLength(1, 'Must have at least one identity'),
    ),
  }))()

/** Checks `RecipientIdentities` to send to: at least one. */
export const recipientIdentities: v.GenericSchema<unknown, RecipientIdentities> = shape satisfies Agrees<
  typeof shape,
  RecipientIdentities
>
