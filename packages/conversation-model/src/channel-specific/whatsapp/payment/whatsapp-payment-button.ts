import type { WhatsAppBoletoButton } from './whatsapp-boleto-button.ts'
import type { WhatsAppPaymentLinkButton } from './whatsapp-payment-link-button.ts'
import type { WhatsAppPixButton } from './whatsapp-pix-button.ts'

/**
 * One way to pay for an order in WhatsApp. `type` tells them apart. When reading, a kind newer than this version
 * passes as it came: keep an `else` branch.
 *
 * @see https://developers.sinch.com/docs/conversation/channel-support/whatsapp/
 */
export type WhatsAppPaymentButton = WhatsAppPixButton | WhatsAppPaymentLinkButton | WhatsAppBoletoButton
