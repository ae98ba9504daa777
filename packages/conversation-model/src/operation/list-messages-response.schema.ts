import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import { openObject } from '../schema/open-object.ts'
import { conversationMessage } from '../stored/conversation-message.schema.ts'
import type { ListMessagesResponse } from './list-messages-response.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    messages: v.exactOptional(v.array(conversationMessage, issueMessage)),
    next_page_token: v.exactOptional(v.nullable(v.string(issueMessage))),
  }))()

/** Reads a `ListMessagesResponse`. Unknown members pass as they are; limits are not checked. */
export const listMessagesResponse: v.GenericSchema<unknown, ListMessagesResponse> = shape satisfies Agrees<
  typeof shape,
  ListMessagesResponse
>
