import type { ProductResponseMessage } from '../product-response-message.ts'
import type { ContactMessageExtras } from './contact-message-extras.ts'
import type { NoContactContent } from './no-contact-content.ts'

/** A contact picked products. */
export interface ProductResponseContactMessage
  extends ContactMessageExtras, Omit<NoContactContent, 'product_response_message'> {
  /** The products. */
  product_response_message: ProductResponseMessage
}
