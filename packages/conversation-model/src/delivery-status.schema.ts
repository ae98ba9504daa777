import * as v from 'valibot'
import type { Agrees } from './schema/agrees.ts'
import { issueMessage } from './schema/issue-message.ts'
import type { DeliveryStatus } from './delivery-status.ts'

const shape = /* @__PURE__ */ (() => v.string(issueMessage))()

/** Reads a `DeliveryStatus`: any text, for values are added over time. */
export const deliveryStatus: v.GenericSchema<unknown, DeliveryStatus> = shape satisfies Agrees<
  typeof shape,
  DeliveryStatus
>
