import * as v from 'valibot'
import { jsonObject } from '../../json-value.schema.ts'
import type { Agrees } from '../../schema/agrees.ts'
import { issueMessage } from '../../schema/issue-message.ts'
import { openObject } from '../../schema/open-object.ts'
import { whatsAppFlowAction } from './whatsapp-flow-action.schema.ts'
import { whatsAppFlowMode } from './whatsapp-flow-mode.schema.ts'
import type { WhatsAppFlow } from './whatsapp-flow.ts'
import { whatsAppInteractiveEntries } from './whatsapp-interactive.schema.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    ...whatsAppInteractiveEntries,
    flow_id: v.string(issueMessage),
    flow_cta: v.string(issueMessage),
    flow_token: v.exactOptional(v.string(issueMessage)),
    flow_mode: v.exactOptional(whatsAppFlowMode),
    flow_action: v.exactOptional(whatsAppFlowAction),
    flow_action_payload: v.exactOptional(
      openObject({
        screen: v.exactOptional(v.string(issueMessage)),
        data: v.exactOptional(jsonObject),
      }),
    ),
  }))()

/** Reads a `WhatsAppFlow`. Unknown members pass as they are; limits are not checked. */
export const whatsAppFlow: v.GenericSchema<unknown, WhatsAppFlow> = shape satisfies Agrees<
  typeof shape,
  WhatsAppFlow
>
