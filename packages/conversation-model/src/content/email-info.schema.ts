import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import { openObject } from '../schema/open-object.ts'
import type { EmailInfo } from './email-info.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    email_address: v.string(issueMessage),
    type: v.exactOptional(v.string(issueMessage)),
  }))()

/** Reads an `EmailInfo`. Unknown members pass as they are; limits are not checked. */
export const emailInfo: v.GenericSchema<unknown, EmailInfo> = shape satisfies Agrees<typeof shape, EmailInfo>
