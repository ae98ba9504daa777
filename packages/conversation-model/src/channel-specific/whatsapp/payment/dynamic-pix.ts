/** A Pix charge made for one order (Brazil): the code to pay with, and the key of who is paid. */
export interface DynamicPix {
  /** The dynamic Pix code that the buyer copies into the bank's app. */
  code: string
  /** Name of the account holder, as the buyer sees it. */
  merchant_name: string
  /** The Pix key of the account: of the kind that `key_type` names. */
  key: string
  /**
   * What kind of key `key` is: a tax number of a person (`CPF`) or of a company (`CNPJ`), an e-mail address
   * (`EMAIL`), a phone number (`PHONE`) or a random key (`EVP`).
   */
  key_type: 'CPF' | 'CNPJ' | 'EMAIL' | 'PHONE' | 'EVP' | (string & {})
}
