import * as v from 'valibot'
import { jsonObject } from '../../json-value.schema.ts'
import type { Agrees } from '../../schema/agrees.ts'
import { issueMessage } from '../../schema/issue-message.ts'
import { openObject } from '../../schema/open-object.ts'
import type { WhatsAppFlow } from './whatsapp-flow.ts'
import { whatsAppInteractiveEntries } from './whatsapp-interactive.schema.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    ...whatsAppInteractiveEntries,
    flow_id: v.string(issueMessage),
    flow_cta: v.string(issueMessage),
    flow_token: v.exactOptional(v.string(issueMessage)),
    flow_mode: v.exactOptional(v.string(issueMessage)),
    flow_action: v.exactOptional(v.string(issueMessage)),
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
