import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import { openObject } from '../schema/open-object.ts'
import type { SendMessageResponse } from './send-message-response.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    message_id: v.exactOptional(v.string(issueMessage)),
    accepted_time: v.exactOptional(v.string(issueMessage)),
  }))()

/** Reads a `SendMessageResponse`. Unknown members pass as they are; limits are not checked. */
export const sendMessageResponse: v.GenericSchema<unknown, SendMessageResponse> = shape satisfies Agrees<
  typeof shape,
  SendMessageResponse
>
