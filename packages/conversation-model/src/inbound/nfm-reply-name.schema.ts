import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import type { NfmReplyName } from './nfm-reply-name.ts'

const shape = /* @__PURE__ */ (() => v.string(issueMessage))()

/** Reads a `NfmReplyName`: any text, for values are added over time. */
export const nfmReplyName: v.GenericSchema<unknown, NfmReplyName> = shape satisfies Agrees<
  typeof shape,
  NfmReplyName
>
