import * as v from 'valibot'
import type { Agrees } from '../../../schema/agrees.ts'
import { issueMessage } from '../../../schema/issue-message.ts'
import { openObject } from '../../../schema/open-object.ts'
import type { WhatsAppBoletoButton } from './whatsapp-boleto-button.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({ type: v.literal('boleto', issueMessage), digitable_line: v.string(issueMessage) }))()

/** Reads a `WhatsAppBoletoButton`. Unknown members pass as they are. */
export const whatsAppBoletoButton: v.GenericSchema<unknown, WhatsAppBoletoButton> = shape satisfies Agrees<
  typeof shape,
  WhatsAppBoletoButton
>
