import * as v from 'valibot'
import type { Agrees } from '../../schema/agrees.ts'
import { issueMessage } from '../../schema/issue-message.ts'
import type { WhatsAppFlowAction } from './whatsapp-flow-action.ts'

const shape = /* @__PURE__ */ (() => v.string(issueMessage))()

/** Reads a `WhatsAppFlowAction`: any text, for values are added over time. */
export const whatsAppFlowAction: v.GenericSchema<unknown, WhatsAppFlowAction> = shape satisfies Agrees<
  typeof shape,
  WhatsAppFlowAction
>
