import * as v from 'valibot'
import { issueMessage } from './schema/issue-message.ts'
import type { DeliveryStatus } from './delivery-status.ts'

/** Reads a `DeliveryStatus`: any text, for values are added over time. */
export const deliveryStatus: v.GenericSchema<unknown, DeliveryStatus> = /* @__PURE__ */ (() =>
  v.string(issueMessage))()
