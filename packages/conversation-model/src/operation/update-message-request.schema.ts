import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import { limitText } from '../schema/limits/limit-text.ts'
import { withLimits } from '../schema/limits/with-limits.ts'
import { openObject } from '../schema/open-object.ts'
import type { UpdateMessageRequest } from './update-message-request.ts'

const shape = /* @__PURE__ */ (() => openObject({ metadata: v.string(issueMessage) }))()

const agreed = shape satisfies Agrees<typeof shape, UpdateMessageRequest>

/** Checks an `UpdateMessageRequest` before it is sent. */
export const updateMessageRequest: v.GenericSchema<unknown, UpdateMessageRequest> =
  /* @__PURE__ */ withLimits(agreed, (request) => limitText('metadata', request.metadata, 1024))
