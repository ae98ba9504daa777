import type { GenericSchema } from 'valibot'
import type { Agrees } from '../../../schema/agrees.ts'
import { openVariant } from '../../../schema/open-variant.ts'
import { whatsAppBoletoButton } from './whatsapp-boleto-button.schema.ts'
import type { WhatsAppPaymentButton } from './whatsapp-payment-button.ts'
import { whatsAppPaymentLinkButton } from './whatsapp-payment-link-button.schema.ts'
import { whatsAppPixButton } from './whatsapp-pix-button.schema.ts'

const shape = /* @__PURE__ */ (() =>
  openVariant('type', {
    pix_dynamic_code: whatsAppPixButton,
    payment_link: whatsAppPaymentLinkButton,
    boleto: whatsAppBoletoButton,
  }))()

/** Reads a `WhatsAppPaymentButton`. Unknown members and one of an unknown `type` pass as they are. */
export const whatsAppPaymentButton: GenericSchema<unknown, WhatsAppPaymentButton> = shape satisfies Agrees<
  typeof shape,
  WhatsAppPaymentButton
>
