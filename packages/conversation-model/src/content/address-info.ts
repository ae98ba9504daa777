/** A postal address on a business card. */
export interface AddressInfo {
  /** The town. */
  city?: string
  /** The name of the country. */
  country?: string
  /** The state or region. */
  state?: string
  /** The postal code. */
  zip?: string
  /** What the address is for: free text such as `WORK` or `HOME`. */
  type?: string
  /** The country as a code of two letters. */
  country_code?: string
}
