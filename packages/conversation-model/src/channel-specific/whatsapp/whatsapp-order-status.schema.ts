import * as v from 'valibot'
import type { Agrees } from '../../schema/agrees.ts'
import { issueMessage } from '../../schema/issue-message.ts'
import { openObject } from '../../schema/open-object.ts'
import { whatsAppInteractiveEntries } from './whatsapp-interactive.schema.ts'
import { whatsAppOrderState } from './whatsapp-order-state.schema.ts'
import type { WhatsAppOrderStatus } from './whatsapp-order-status.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    ...whatsAppInteractiveEntries,
    payment: openObject({
      reference_id: v.string(issueMessage),
      order: openObject({
        status: whatsAppOrderState,
        description: v.exactOptional(v.string(issueMessage)),
      }),
    }),
  }))()

/** Reads a `WhatsAppOrderStatus`. Unknown members and states pass as they are; limits are not checked. */
export const whatsAppOrderStatus: v.GenericSchema<unknown, WhatsAppOrderStatus> = shape satisfies Agrees<
  typeof shape,
  WhatsAppOrderStatus
>
