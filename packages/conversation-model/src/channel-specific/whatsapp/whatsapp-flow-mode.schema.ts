import * as v from 'valibot'
import type { Agrees } from '../../schema/agrees.ts'
import { issueMessage } from '../../schema/issue-message.ts'
import type { WhatsAppFlowMode } from './whatsapp-flow-mode.ts'

const shape = /* @__PURE__ */ (() => v.string(issueMessage))()

/** Reads a `WhatsAppFlowMode`: any text, for values are added over time. */
export const whatsAppFlowMode: v.GenericSchema<unknown, WhatsAppFlowMode> = shape satisfies Agrees<
  typeof shape,
  WhatsAppFlowMode
>
