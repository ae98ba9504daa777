import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import { openObject } from '../schema/open-object.ts'
import type { PhoneNumberInfo } from './phone-number-info.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    phone_number: v.string(issueMessage),
    type: v.exactOptional(v.string(issueMessage)),
  }))()

/** Reads a `PhoneNumberInfo`. Unknown members pass as they are; limits are not checked. */
export const phoneNumberInfo: v.GenericSchema<unknown, PhoneNumberInfo> = shape satisfies Agrees<
  typeof shape,
  PhoneNumberInfo
>
