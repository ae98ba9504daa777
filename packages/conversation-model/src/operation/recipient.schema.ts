import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import { withLimits } from '../schema/limits/with-limits.ts'
import { limitKind } from '../schema/limits/limit-kind.ts'
import { limitPresent } from '../schema/limits/limit-present.ts'
import { oneOf } from '../schema/one-of.ts'
import { recipientIdentities } from './recipient-identities.schema.ts'
import type { Recipient } from './recipient.ts'

const shape = /* @__PURE__ */ (() =>
  oneOf({ contact_id: v.string(issueMessage), identified_by: recipientIdentities }, {}))()

const agreed = shape satisfies Agrees<typeof shape, Recipient>

/** Checks a `Recipient` to send to: exactly one form, and nothing empty in it. */
export const recipient: v.GenericSchema<unknown, Recipient> = /* @__PURE__ */ withLimits(agreed, (to) => [
  ...limitKind(to, ['contact_id', 'identified_by'], []),
  ...limitPresent('contact_id', to.contact_id),
])
