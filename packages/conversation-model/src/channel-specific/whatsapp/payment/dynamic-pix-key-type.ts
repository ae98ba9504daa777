/**
 * What kind of key a Pix key is. Open: any other text is accepted too.
 *
 * - `CPF`: the tax number of a person.
 * - `CNPJ`: the tax number of a company.
 * - `EMAIL`: an e-mail address.
 * - `PHONE`: a phone number.
 * - `EVP`: a random key.
 */
export type DynamicPixKeyType = 'CPF' | 'CNPJ' | 'EMAIL' | 'PHONE' | 'EVP' | (string & {})
