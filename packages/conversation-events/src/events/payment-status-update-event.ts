/** How the payment of an order stands. WhatsApp. */
export interface PaymentStatusUpdateEvent {
  /** The reference of the order: the one of the message that asked for the payment. */
  reference_id?: string
  /** Where the payment stands. Open: any other text is accepted too. */
  payment_status?:
    | 'PAYMENT_STATUS_UNKNOWN'
    | 'PAYMENT_STATUS_NEW'
    | 'PAYMENT_STATUS_PENDING'
    | 'PAYMENT_STATUS_CAPTURED'
    | 'PAYMENT_STATUS_CANCELED'
    | 'PAYMENT_STATUS_FAILED'
    | (string & {})
  /** Where its transaction stands. Open: any other text is accepted too. */
  payment_transaction_status?:
    | 'PAYMENT_STATUS_TRANSACTION_UNKNOWN'
    | 'PAYMENT_STATUS_TRANSACTION_PENDING'
    | 'PAYMENT_STATUS_TRANSACTION_FAILED'
    | 'PAYMENT_STATUS_TRANSACTION_SUCCESS'
    | 'PAYMENT_STATUS_TRANSACTION_CANCELED'
    | (string & {})
  /** Id of the transaction. */
  payment_transaction_id?: string
}
