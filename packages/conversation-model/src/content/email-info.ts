/** An e-mail address on a business card. */
export interface EmailInfo {
  /** The address. */
  email_address: string
  /** What the address is for: free text such as `WORK` or `HOME`. */
  type?: string
}
