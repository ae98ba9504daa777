import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import { openObject } from '../schema/open-object.ts'
import type { AddressInfo } from './address-info.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    city: v.exactOptional(v.string(issueMessage)),
    country: v.exactOptional(v.string(issueMessage)),
    state: v.exactOptional(v.string(issueMessage)),
    zip: v.exactOptional(v.string(issueMessage)),
    type: v.exactOptional(v.string(issueMessage)),
    country_code: v.exactOptional(v.string(issueMessage)),
  }))()

/** Reads an `AddressInfo`. Unknown members pass as they are; limits are not checked. */
export const addressInfo: v.GenericSchema<unknown, AddressInfo> = shape satisfies Agrees<
  typeof shape,
  AddressInfo
>
