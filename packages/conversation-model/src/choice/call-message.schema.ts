import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import { openObject } from '../schema/open-object.ts'
import type { CallMessage } from './call-message.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    title: v.string(issueMessage),
    phone_number: v.string(issueMessage),
  }))()

/** Reads a `CallMessage`. Unknown members pass as they are; limits are not checked. */
export const callMessage: v.GenericSchema<unknown, CallMessage> = shape satisfies Agrees<
  typeof shape,
  CallMessage
>
