import type { DynamicPixKeyType } from './dynamic-pix-key-type.ts'

/** A Pix charge made for one order (Brazil): the code to pay with, and the key of who is paid. */
export interface DynamicPix {
  /** The dynamic Pix code that the buyer copies into the bank's app. */
  code: string
  /** Name of the account holder, as the buyer sees it. */
  merchant_name: string
  /** The Pix key of the account: of the kind that `key_type` names. */
  key: string
  /** What kind of key `key` is: a tax number, an e-mail address, a phone number or a random key. */
  key_type: DynamicPixKeyType
}
