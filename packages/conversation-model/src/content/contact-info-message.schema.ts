import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import { openObject } from '../schema/open-object.ts'
import { addressInfo } from './address-info.schema.ts'
import type { ContactInfoMessage } from './contact-info-message.ts'
import { emailInfo } from './email-info.schema.ts'
import { nameInfo } from './name-info.schema.ts'
import { organizationInfo } from './organization-info.schema.ts'
import { phoneNumberInfo } from './phone-number-info.schema.ts'
import { urlInfo } from './url-info.schema.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    name: nameInfo,
    phone_numbers: v.array(phoneNumberInfo, issueMessage),
    addresses: v.exactOptional(v.array(addressInfo, issueMessage)),
    email_addresses: v.exactOptional(v.array(emailInfo, issueMessage)),
    organization: v.exactOptional(organizationInfo),
    urls: v.exactOptional(v.array(urlInfo, issueMessage)),
    birthday: v.exactOptional(v.string(issueMessage)),
  }))()

/** Reads a `ContactInfoMessage`. Unknown members pass as they are; limits are not checked. */
export const contactInfoMessage: v.GenericSchema<unknown, ContactInfoMessage> = shape satisfies Agrees<
  typeof shape,
  ContactInfoMessage
>
