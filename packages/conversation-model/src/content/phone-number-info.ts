/** A phone number on a business card. */
export interface PhoneNumberInfo {
  /** The number, with country code and leading `+`. */
  phone_number: string
  /** What the number is for: free text such as `WORK` or `HOME`. */
  type?: string
}
