import * as v from 'valibot'
import type { Agrees } from '../../../schema/agrees.ts'
import { issueMessage } from '../../../schema/issue-message.ts'
import { openObject } from '../../../schema/open-object.ts'
import type { WhatsAppPaymentLinkButton } from './whatsapp-payment-link-button.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({ type: v.literal('payment_link', issueMessage), uri: v.string(issueMessage) }))()

/** Reads a `WhatsAppPaymentLinkButton`. Unknown members pass as they are. */
export const whatsAppPaymentLinkButton: v.GenericSchema<unknown, WhatsAppPaymentLinkButton> =
  shape satisfies Agrees<typeof shape, WhatsAppPaymentLinkButton>
