import type { AddressInfo } from './address-info.ts'
import type { EmailInfo } from './email-info.ts'
import type { NameInfo } from './name-info.ts'
import type { OrganizationInfo } from './organization-info.ts'
import type { PhoneNumberInfo } from './phone-number-info.ts'
import type { UrlInfo } from './url-info.ts'

/**
 * A business card that the recipient can save in the address book.
 *
 * @see https://developers.sinch.com/docs/conversation/message-types
 */
export interface ContactInfoMessage {
  /** The name. */
  name: NameInfo
  /** The phone numbers. */
  phone_numbers: PhoneNumberInfo[]
  /** The postal addresses. */
  addresses?: AddressInfo[]
  /** The e-mail addresses. */
  email_addresses?: EmailInfo[]
  /** The employer. */
  organization?: OrganizationInfo
  /** The web pages. */
  urls?: UrlInfo[]
  /** The birthday, as `YYYY-MM-DD`. */
  birthday?: string
}
