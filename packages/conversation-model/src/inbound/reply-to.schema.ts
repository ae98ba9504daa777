import * as v from 'valibot'
import type { Agrees } from '../channel-specific/agrees.ts'
import { issueMessage } from '../channel-specific/issue-message.ts'
import { openObject } from '../channel-specific/open-object.ts'
import type { ReplyTo } from './reply-to.ts'

const shape = /* @__PURE__ */ (() => openObject({ message_id: v.string(issueMessage) }))()

/** Reads a `ReplyTo`. Unknown members pass as they are. */
export const replyTo: v.GenericSchema<unknown, ReplyTo> = shape satisfies Agrees<typeof shape, ReplyTo>
