import * as v from 'valibot'
import type { Agrees } from '../../schema/agrees.ts'
import { issueMessage } from '../../schema/issue-message.ts'
import type { WhatsAppOrderState } from './whatsapp-order-state.ts'

const shape = /* @__PURE__ */ (() => v.string(issueMessage))()

/** Reads a `WhatsAppOrderState`: any text, for values are added over time. */
export const whatsAppOrderState: v.GenericSchema<unknown, WhatsAppOrderState> = shape satisfies Agrees<
  typeof shape,
  WhatsAppOrderState
>
