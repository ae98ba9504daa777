import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import { openObject } from '../schema/open-object.ts'
import type { ReplyTo } from './reply-to.ts'

const shape = /* @__PURE__ */ (() => openObject({ message_id: v.string(issueMessage) }))()

/** Reads a `ReplyTo`. Unknown members pass as they are. */
export const replyTo: v.GenericSchema<unknown, ReplyTo> = shape satisfies Agrees<typeof shape, ReplyTo>
