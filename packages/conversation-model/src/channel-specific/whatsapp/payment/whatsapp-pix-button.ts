import type { DynamicPix } from './dynamic-pix.ts'

/** Pays a WhatsApp order with Pix: a tap copies the code. */
export interface WhatsAppPixButton extends DynamicPix {
  /** The button copies a Pix code that was made for this order. */
  type: 'pix_dynamic_code'
}
